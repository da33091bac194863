import {existsSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import clientRedirects from '@docusaurus/plugin-client-redirects';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {type Compiled, withoutIndex} from 'team-compass';
import type {PageAddress} from '../permalinks';

export interface Redirect {
  /** Paths below the base path of the site. */
  from: string;
  to: string;
  /** The page, and its old path as it says it. */
  file: string;
  formerly: string;
}

/** From where the old paths of all pages lead to where. */
export function redirectsOf(
  {compass}: Pick<Compiled, 'compass'>,
  addresses: Record<string, PageAddress>,
  baseUrl: string,
): Redirect[] {
  const below = (path: string) => `/${path.slice(baseUrl.length)}`;
  return Object.values(compass.pages).flatMap(({file, formerly}) => {
    const address = addresses[file];
    if (!address) return [];
    const base = below(address.base.replace(/\/?$/, '/'));
    return formerly.map((old) => ({
      from: `${base}${withoutIndex(old)}`,
      to: below(address.permalink),
      file,
      formerly: old,
    }));
  });
}

/** Writes a page that leads on at every old path; where something else stands, that stays. Gives back those. */
export async function writeRedirects(
  context: LoadContext,
  props: Parameters<NonNullable<Plugin['postBuild']>>[0],
  redirects: Redirect[],
): Promise<Redirect[]> {
  const taken = new Set(redirects.filter(({from}) => isTaken(props.outDir, from)));
  const free = redirects.filter((redirect) => !taken.has(redirect)).map(({from, to}) => ({from, to}));
  const options = {id: 'team-compass', fromExtensions: [], toExtensions: [], redirects: free};
  if (free.length > 0) await clientRedirects(context, options)?.postBuild?.({...props, content: undefined});
  return [...taken];
}

/** Whether a page or a file is at a path of the built site, or in the way to it. */
function isTaken(outDir: string, path: string): boolean {
  const file = join(outDir, path);
  if ([`${file}.html`, join(file, 'index.html')].some((name) => existsSync(name))) return true;
  let way = file;
  while (!existsSync(way)) way = dirname(way);
  return !statSync(way).isDirectory();
}
