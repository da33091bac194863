import {realpathSync} from 'node:fs';
import {resolve} from 'node:path';
import {type Circumstances, type Compiled, compile} from './compile';
import {listen} from './listen';
import {keepPages} from './parse-pages';
import {readConfig, withDefaults} from './read-config';
import {readPaths} from './read-paths';
import {settled} from './settled';
import {todayIn} from './today';
import {isWatched, watchedFolders} from './watched-folders';

/** What was seen at one look at a handbook. */
export interface Look {
  /** The handbook, or why it cannot be seen. */
  seen: Compiled | Error;
  /** Why some changes will not be noticed. */
  unheard: string[];
  /** How long the look took, in milliseconds. */
  took: number;
}

/** How long nothing may change before the next look, and how long a burst of changes is waited for. */
const patience = {quiet: 5, most: 500};

/** How often is asked whether another day has begun, in milliseconds. */
const dayTick = 20_000;

/**
 * Looks at a handbook, and again whenever something changes that it is read from, or another day begins.
 *
 * @returns what ends it
 */
export function watchHandbook(
  folder: string,
  {today}: Pick<Circumstances, 'today'>,
  onLook: (look: Look) => void,
): () => void {
  const root = rootOf(folder);
  const parse = keepPages();
  const changes = settled(look, patience);
  let paths = readPaths(withDefaults({}));
  let last: Compiled | Error | null = null;
  const listening = listen((path) => {
    if (isWatched(root, paths, path)) changes.came();
  });

  function look() {
    const start = performance.now();
    const config = orError(() => readConfig(root).config);
    if (!(config instanceof Error)) paths = readPaths(config);
    // Listens first and reads then, so that what changes after it was read is heard.
    const unheard = listening.to(watchedFolders(root, paths));
    last = orError(() => compile(root, {}, {parse, ...(today !== undefined && {today})}));
    onLook({seen: last, unheard, took: performance.now() - start});
  }

  const days = setInterval(() => {
    if (today === undefined && last !== null && !(last instanceof Error) && isPast(last)) look();
  }, dayTick);
  look();
  return () => {
    clearInterval(days);
    changes.end();
    listening.end();
  };
}

const isPast = ({today, config}: Compiled) => todayIn(config.time_zone) !== today;

/** What was read, or what kept it from being so: it is not there, or cannot be read at the moment. */
function orError<Read>(read: () => Read): Read | Error {
  try {
    return read();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** A folder as the system tells of it: not by a link to it. */
function rootOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return resolve(folder);
  }
}
