import {closeSync, mkdirSync, openSync, rmdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/**
 * Writes files that are not there yet, all or none. What somebody else writes meanwhile is never overwritten.
 *
 * @throws Error where one could not be written; those before it are gone again
 */
export function writeNew(root: string, files: Record<string, string>): void {
  const undo: (() => void)[] = [];
  try {
    for (const [file, text] of Object.entries(files)) {
      const path = join(root, file);
      const first = mkdirSync(dirname(path), {recursive: true});
      if (first !== undefined) undo.unshift(() => removeEmpty(dirname(path), first));
      const handle = openSync(path, 'wx');
      undo.unshift(() => rmSync(path));
      try {
        writeFileSync(handle, text);
      } finally {
        closeSync(handle);
      }
    }
  } catch (error) {
    for (const step of undo) step();
    throw error;
  }
}

/** Removes the folders that were made, from the deepest to the first; one that is in use by now stays. */
function removeEmpty(deepest: string, first: string): void {
  for (let folder = deepest; folder.startsWith(first); folder = dirname(folder)) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}
