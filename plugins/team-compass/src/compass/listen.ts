import {type FSWatcher, watch} from 'node:fs';
import {basename, join} from 'node:path';
import type {Folders} from './watched-folders';

/** Listens to a set of folders that may become another one. */
export interface Listening {
  /**
   * Listens to these folders and to no others.
   *
   * @returns why some of them cannot be listened to
   */
  to(folders: Folders): string[];
  end(): void;
}

interface Ear {
  identity: string;
  watcher: FSWatcher;
}

/**
 * Tells of each path in some folders at which something changed. What it was is for the listener to find out: one save
 * may be told several times, and of one that makes a file anew, the old one may be told.
 */
export function listen(onChange: (path: string) => void): Listening {
  const ears = new Map<string, Ear>();
  const drop = (folder: string) => {
    ears.get(folder)?.watcher.close();
    ears.delete(folder);
  };
  const open = (folder: string, identity: string) => {
    const watcher = watch(folder, (_event, name) => {
      // A folder that is moved away tells so by its own name.
      onChange(name === null || name === basename(folder) ? folder : join(folder, name));
    });
    // A folder that is gone: the one that it was in tells of it.
    watcher.on('error', () => drop(folder));
    ears.set(folder, {identity, watcher});
  };
  return {
    to(folders) {
      for (const [folder, {identity}] of ears) if (folders.get(folder) !== identity) drop(folder);
      return [...folders].flatMap(([folder, identity]) => {
        if (ears.has(folder)) return [];
        try {
          open(folder, identity);
          return [];
        } catch (error) {
          return isGone(error) ? [] : [String(error)];
        }
      });
    },
    end: () => [...ears.keys()].forEach(drop),
  };
}

const isGone = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';
