import {type BigIntStats, lstatSync, readdirSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';

/** Folders by their path, each with what tells it from another that is put in its place. */
export type Folders = Map<string, string>;

/**
 * The folders in which something is seen to change at some paths below a root: those on the way to each path, as far as
 * they are there, and all below it. Links are not followed.
 */
export function watchedFolders(root: string, paths: string[]): Folders {
  const folders: Folders = new Map();
  for (const path of paths) {
    const target = join(root, path);
    for (const folder of wayTo(root, dirname(target))) {
      if (!folders.has(folder) && !add(folders, folder)) break;
    }
    addBelow(folders, target);
  }
  // Where the root itself is gone, the nearest folder that is there sees it come back.
  for (let above = dirname(root); folders.size === 0; above = dirname(above)) {
    if (add(folders, above) || above === dirname(above)) break;
  }
  return folders;
}

/** Whether a path is one of those below a root, or on the way to one, or below it. */
export function isWatched(root: string, paths: string[], changed: string): boolean {
  const leads = (from: string, to: string) =>
    to === from || to.startsWith(from.endsWith(sep) ? from : from + sep);
  return paths.map((path) => join(root, path)).some((path) => leads(changed, path) || leads(path, changed));
}

/** The folders from a root to one below it, both included. */
function wayTo(root: string, folder: string): string[] {
  const names = relative(root, folder)
    .split(sep)
    .filter((name) => name !== '');
  return [root, ...names.map((_name, index) => join(root, ...names.slice(0, index + 1)))];
}

function addBelow(folders: Folders, folder: string): void {
  if (!folders.has(folder) && !add(folders, folder)) return;
  for (const entry of entriesOf(folder)) if (entry.isDirectory()) addBelow(folders, join(folder, entry.name));
}

function add(folders: Folders, folder: string): boolean {
  const stat = statOf(folder);
  if (!stat?.isDirectory()) return false;
  folders.set(folder, `${stat.dev}:${stat.ino}`);
  return true;
}

function statOf(path: string): BigIntStats | undefined {
  try {
    return lstatSync(path, {bigint: true, throwIfNoEntry: false});
  } catch {
    return undefined; // a file stands where a folder was
  }
}

/** What is in a folder, which may be gone by now. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, {withFileTypes: true});
  } catch {
    return [];
  }
}
