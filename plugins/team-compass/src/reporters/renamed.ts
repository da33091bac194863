import type {Renamed, StillSaid} from '../types';
import {plural} from './report';
import {visible} from './visible';
import {withoutCommands} from './workflow-command';

/** So many places of a list are shown. */
const most = 30;

/** What a rename has come to, and what no program can decide. */
export function reportRenamed(
  {kind, from, to, title, names, changes, still, articles}: Renamed,
  isDone: boolean,
): string {
  const files = changes.map(({file, to}) => (file === to ? file : `${file} → ${to}`));
  const what = title === null ? words(isDone, from, to) : wordsOfId(isDone, title, to);
  const lines = [
    ...(isDone ? [...files, ''] : []),
    `The ${kind} ${what}: ${plural(changes.length, 'file')}, ${plural(names, 'name')}.`,
    ...toLookAt('Here another article may be right:', articles),
    ...toLookAt(
      `Here pages still say \`${from}\` in their own words. Perhaps they mean something else:`,
      still,
    ),
  ];
  return withoutCommands(lines.map((line) => `${visible(line)}\n`).join(''));
}

const words = (isDone: boolean, from: string, to: string) =>
  isDone ? `\`${from}\` is \`${to}\` now` : `\`${from}\` would be \`${to}\``;

const wordsOfId = (isDone: boolean, title: string, id: string) =>
  `\`${title}\` ${isDone ? 'has the id' : 'would have the id'} \`${id}\`${isDone ? ' now' : ''}`;

function toLookAt(words: string, places: StillSaid[]): string[] {
  if (places.length === 0) return [];
  const shown = places
    .slice(0, most)
    .map(({file, place: {start}, words}) => `  ${file}:${start.line}:${start.column}  ${words}`);
  const left = places.length - shown.length;
  return ['', words, ...shown, ...(left > 0 ? [`  and ${left} more`] : [])];
}
