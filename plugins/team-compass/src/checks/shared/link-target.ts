import {posix} from 'node:path';
import {decoded} from '../../model/decoded';
import type {CheckContext, Page} from '../../types';

/** Where the address of a link or an image leads, as far as it says so itself. */
export type LinkTarget =
  | {type: 'none'}
  | {type: 'unsafe'; reason: string; expected?: string[]; note?: string}
  | {type: 'web'}
  | {type: 'ours'; path: string; anchor: string | null}
  | {type: 'outside'; name: string}
  | {type: 'asset'; path: string}
  | {type: 'page'; file: string; anchor: string | null};

/** Schemes that run something, or that lead to the reader's own machine. */
const dangerous = new Set([
  'javascript',
  'data',
  'vbscript',
  'file',
  'blob',
  'about',
  'filesystem',
  'view-source',
]);
const schemes = new Set(['http', 'https', 'mailto', 'tel']);
// What browsers leave out of an address before they follow it, and what nobody sees.
const invisible = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Every scheme that is known here: no other site may be called so. */
export const knownSchemes = new Set([...dangerous, ...schemes, 'ftp', 'ws', 'wss']);

export function targetOf(context: Pick<CheckContext, 'config'>, page: Page, url: string): LinkTarget {
  if (url === '') return {type: 'none'};
  const clean = url.replace(invisible, '').trim();
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(clean)?.[1]?.toLowerCase();
  if (scheme && dangerous.has(scheme)) {
    return {type: 'unsafe', reason: `Unexpected \`${scheme}:\` address, expected \`https:\` or a page`};
  }
  if (clean !== url.trim()) {
    return {
      type: 'unsafe',
      reason: 'Unexpected invisible character in an address, expected none',
      expected: [clean],
    };
  }
  if (url.includes('\\')) {
    const expected = [url.replaceAll('\\', '/')];
    return {type: 'unsafe', reason: 'Unexpected backslash in an address, expected `/`', expected};
  }
  if (scheme) return withScheme(context, scheme, clean);
  if (clean.startsWith('//')) {
    return {
      type: 'unsafe',
      reason: `Unexpected address without its beginning, expected \`https:${clean}\``,
      expected: [`https:${clean}`],
    };
  }
  return within(context, page, clean);
}

function withScheme({config}: Pick<CheckContext, 'config'>, scheme: string, url: string): LinkTarget {
  if (!schemes.has(scheme) && /^[^:]*:\/\//.test(url)) {
    return {type: 'unsafe', reason: `Unexpected \`${scheme}:\` address, expected \`https:\``};
  }
  if (!schemes.has(scheme)) return {type: 'outside', name: decoded(url)};
  if (scheme === 'mailto' || scheme === 'tel') return {type: 'web'};
  const host = /^https?:\/\/([^/?#]+)/i.exec(url)?.[1];
  if (!host || !URL.canParse(url)) {
    return {type: 'unsafe', reason: 'Unexpected address without a host, expected `https://` and a name'};
  }
  if (host.includes('@')) {
    const expected = [url.replace(/^(https?:\/\/)[^/?#]*@/i, '$1')];
    const note = 'What stands before the `@` looks like the host and is not.';
    return {
      type: 'unsafe',
      reason: 'Unexpected `@` before the host, expected the host alone',
      expected,
      note,
    };
  }
  const site = config.site?.replace(/\/*$/, '/');
  const [path, anchor] = partsOf(url);
  const isOurs = site !== undefined && `${path}/`.startsWith(site);
  return isOurs ? {type: 'ours', path: decoded(path.slice(site.length)), anchor} : {type: 'web'};
}

/** A path below the docs folder, or below the root of the site. */
function within({config}: Pick<CheckContext, 'config'>, page: Page, url: string): LinkTarget {
  const [path, anchor] = partsOf(url);
  const way = decoded(path);
  if (way.startsWith('/')) {
    const whole = posix.normalize(way);
    return {type: 'asset', path: whole};
  }
  const file = way === '' ? page.file : posix.join(posix.dirname(page.file), way);
  if (file !== config.docs && !file.startsWith(`${config.docs}/`)) {
    return {
      type: 'unsafe',
      reason: `Unexpected path out of the folder \`${config.docs}\`, expected a page in it`,
      note: 'Files of the static folder are written with a `/` in front, such as `/img/logo.svg`.',
    };
  }
  return {type: 'page', file, anchor};
}

/** What stands before `?` and `#`, and what behind `#`. */
function partsOf(url: string): [path: string, anchor: string | null] {
  const [, path = '', anchor] = /^([^?#]*)[^#]*(?:#(.*))?$/s.exec(url) ?? [];
  return [path, anchor ? decoded(anchor) : null];
}
