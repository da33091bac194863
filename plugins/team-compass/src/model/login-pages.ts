import type {Compass, Config, Entry} from '../types';
import {own} from './own';

/** A page of another site that asks for a login, as our pages name it in their front matter. */
export interface LoginPage {
  file: string;
  /** The key that holds its address. */
  key: 'source' | 'rota_url' | 'url';
  url: string;
  /** The key that says when somebody last looked, and the day; `null` where nobody wrote it down. */
  seen: {key: 'checked_on' | 'copied_on'; day: string} | null;
  /** The title of the role that can look. */
  ask: string | null;
}

/** The pages that no program sees, in the order of their files. */
export function loginPages(compass: Compass, {login}: Pick<Config, 'login'>): LoginPage[] {
  const {templates, roles, channels} = compass;
  const all = [
    ...Object.values(templates).map((entry) => named(compass, entry, 'source', entry.source)),
    ...Object.values(roles).map((entry) => named(compass, entry, 'rota_url', entry.rota_url)),
    ...Object.values(channels).map((entry) => named(compass, entry, 'url', entry.url)),
  ];
  return all
    .flatMap((page) => (page !== null && needsLogin(page.url, login) ? [page] : []))
    .sort((one, other) => (one.file < other.file ? -1 : 1));
}

/** Whether an address is on a host that asks for a login. */
export const needsLogin = (url: string, login: string[]): boolean =>
  URL.canParse(url) && login.includes(new URL(url).hostname);

interface Looked extends Entry {
  checked_on?: string;
  copied_on?: string;
  ask?: string;
}

function named(
  compass: Compass,
  entry: Looked,
  key: LoginPage['key'],
  url: string | undefined,
): LoginPage | null {
  if (url === undefined) return null;
  return {file: entry.file, key, url, seen: lastSeen(entry), ask: whoLooks(compass, entry)};
}

/** Whoever copied the message has seen it, too. */
function lastSeen({checked_on = '', copied_on = ''}: Looked): LoginPage['seen'] {
  if (checked_on >= copied_on) return checked_on === '' ? null : {key: 'checked_on', day: checked_on};
  return {key: 'copied_on', day: copied_on};
}

/** The title of the role that is named to look, or of the owner; none where there is no such role. */
export function whoLooks(
  {roles}: Compass,
  {ask, owner}: {ask?: string; owner: string | null},
): string | null {
  const id = ask ?? owner;
  return id === null ? null : (own(roles, id)?.title ?? null);
}
