import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {writeWhole} from '../inventory/write-whole';
import type {LinkAnswer} from '../types';
import {canBeWritten, isPlainFile} from './read-files';

/** Answers of earlier days, by address: only those that were good. */
export type LinksCache = Map<string, LinkAnswer & {day: string}>;

const cacheFile = 'node_modules/.cache/team-compass/links.json';

/** What was heard on earlier days; nothing where it was kept by another version, or is broken. */
export function readLinksCache(root: string): LinksCache {
  try {
    const data: unknown =
      isPlainFile(root, cacheFile) && JSON.parse(readFileSync(join(root, cacheFile), 'utf8'));
    return new Map((Array.isArray(data) ? data : []).flatMap(entryOf));
  } catch {
    return new Map();
  }
}

/**
 * Keeps what was heard, for the next days. Without it the next run is slower, and no less right: where a link is on the
 * way, as with a `node_modules` that several folders share, nothing is kept.
 */
export function writeLinksCache(root: string, cache: LinksCache): void {
  if (!canBeWritten(root, cacheFile)) return;
  const entries = [...cache].map(([url, {day, state, status, to}]) => ({url, day, state, status, to}));
  writeWhole(join(root, cacheFile), `${JSON.stringify(entries, null, 1)}\n`);
}

function entryOf(entry: unknown): [string, LinkAnswer & {day: string}][] {
  const {url, day, state, status, to} = (entry ?? {}) as Record<string, unknown>;
  const isGood = state === 'fine' || (state === 'moved' && typeof to === 'string' && URL.canParse(to));
  if (!isGood || typeof url !== 'string' || typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day))
    return [];
  const known = {status: typeof status === 'number' ? status : null, to: typeof to === 'string' ? to : null};
  return [[url, {day, state, ...known, why: null}]];
}
