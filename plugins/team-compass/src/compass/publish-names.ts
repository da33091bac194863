import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {keyOf} from '../inventory/key-of';
import {hashOfPublished} from '../inventory/published-hash';
import {fitsSphinx} from '../inventory/sphinx-text';
import {writeWhole} from '../inventory/write-whole';
import {publishedKey, publishedLine, type Whereabouts, whereabouts} from '../model/published';
import type {PublishedName} from '../types';
import type {Compiled} from './compile';
import {canBeWritten} from './read-files';

/** What became of the list of names that were given to other sites. */
export interface Publication {
  file: string;
  names: number;
  /** Names that are given out for the first time. */
  added: PublishedName[];
  /** Names that lead to another place than before, as the list or `formerly` allows it. */
  moved: PublishedName[];
  isWritten: boolean;
}

/**
 * Adds to the list what is given to other sites for the first time. Nothing is ever taken out of it.
 *
 * @throws Error where a link is on the way there
 */
export function publishNames(root: string, compiled: Compiled): Publication {
  const {compass, config, given, published} = compiled;
  const find = whereabouts(given, compass, config);
  const before = published.names.map((name) => ({name, now: current(name, find(name))}));
  const known = new Set(published.names.map(publishedKey));
  const added = given.filter((name) => fitsSphinx(name.name) && isNew(known, name)).map(publish);
  const names = [...before.map(({now}) => now), ...added].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const text = textOf(names);
  const path = join(root, published.file);
  if (!canBeWritten(root, published.file))
    throw new Error(`Unexpected \`${published.file}\`, expected a plain file below this folder`);
  const isWritten = text !== published.text && (names.length > 0 || existsSync(path));
  if (isWritten) writeWhole(path, text);
  const moved = before
    .filter(({name, now}) => publishedLine(name) !== publishedLine(now))
    .map(({now}) => now);
  return {file: published.file, names: names.length, added, moved, isWritten};
}

/** A name as the list has it from now on: a move that it allows is made, and needs its reason no longer. */
function current(name: PublishedName, {state, now}: Whereabouts): PublishedName {
  if (!now || name.dropped !== undefined) return name;
  return state === 'kept' || name.moved !== undefined ? {...publish(now), name: name.name} : name;
}

function isNew(known: Set<string>, name: Pick<PublishedName, 'type' | 'name'>): boolean {
  const isKnown = known.has(publishedKey(name));
  known.add(publishedKey(name));
  return !isKnown;
}

const publish = ({type, name, file, anchor}: Compiled['given'][number]): PublishedName => ({
  type,
  name,
  page: file,
  anchor,
});

function textOf(names: PublishedName[]): string {
  const lines = names.map((name) => `    ${publishedLine(name)}`);
  return [
    '{',
    `  "sha256": "${hashOfPublished(names)}",`,
    '  "names": [',
    lines.join(',\n'),
    '  ]',
    '}',
    '',
  ].join('\n');
}
