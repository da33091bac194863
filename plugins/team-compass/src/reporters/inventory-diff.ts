import {quoteList} from '../model/names';
import type {BrokenUse, Differences, InventoryDiff, InventoryName, LikelyName, OutsideUse} from '../types';
import {cut, escaped, code as inline} from './markdown';
import {visible} from './visible';

/** So many names of a list are written at most. */
const most = 50;

const evidence: Record<LikelyName['because'], string> = {
  location: 'it stands at the same place',
  title: 'it has the same title',
  spelling: 'it is spelt nearly so',
};

/** What a new inventory does to the handbook, for a terminal. */
export function reportInventoryDiff(diff: InventoryDiff): string {
  const {broken, mended, followed, retold} = diff;
  const changes = changesOf(diff).map(({mark, text}) => `${mark} ${visible(text)}`);
  const at = ({file, place: {start}, written}: OutsideUse) =>
    `${visible(file)}:${start.line}:${start.column}  \`${visible(written)}\``;
  const lines = broken.map((use) => `${at(use)} ${becameOf(use)}`);
  const doubtful = retold.map(
    (use) => `${at(use)} is called “${visible(use.now)}” now, it was “${visible(use.was)}”`,
  );
  const moves = followed.map(({written, to}) => `  \`${visible(written)}\` is now at ${visible(to)}`);
  const done = mended.map(
    ({file, from, to}) => `${visible(file)}  \`${visible(from)}\` → \`${visible(to)}\``,
  );
  return `${[
    ...changes,
    `${visible(diff.title)}: ${countsOf(diff)}.`,
    ...section('These lead elsewhere now, and nothing is to be done:', moves),
    ...section('Replaced:', done),
    ...section('Look whether these lines of ours still mean it:', doubtful),
    ...section('These lines of ours break:', lines),
    '',
    verdictOf(diff),
    ...(mended.length > 0 && !diff.isLocked
      ? [`Now lock the new names: compass inventory update ${diff.service}`]
      : []),
  ].join('\n')}\n`;
}

/** The same as the text of a pull request, in GitHub's Markdown. */
export function reportInventoryDiffMarkdown(diff: InventoryDiff): string {
  const {broken, mended, followed, retold, title} = diff;
  const rows = broken.map(
    ({file, place, ...use}) =>
      `| ${code(`${file}:${place.start.line}`)} | ${code(use.written)} | ${becameOf(use, code)} |`,
  );
  const table =
    rows.length > 0 ? ['| Our line | Name | What became of it |', '| --- | --- | --- |', ...rows, ''] : [];
  const done = mended.map(({file, from, to}) => `- ${code(file)}: ${code(from)} → ${code(to)}`);
  const moves = followed.map(({written, to}) => `- ${code(written)} is now at ${code(to)}`);
  const doubtful = retold.map(
    ({file, place, written, was, now}) =>
      `- ${code(`${file}:${place.start.line}`)}: ${code(written)} is called ${code(now)} now, it was ${code(was)}`,
  );
  const changes = changesOf(diff).map(({mark, text}) => `- ${code(`${mark} ${text}`)}`);
  return `${cut([
    `### ${escaped(title)}: ${verdictOf(diff)}`,
    '',
    ...table,
    ...(done.length > 0 ? ['Replaced in this pull request:', '', ...done, ''] : []),
    ...(doubtful.length > 0 ? ['Look whether these lines of ours still mean it:', '', ...doubtful, ''] : []),
    ...(moves.length > 0 ? ['These lead elsewhere now, and nothing is to be done:', '', ...moves, ''] : []),
    `<details><summary>${countsOf(diff)}</summary>`,
    '',
    ...changes,
    '',
    '</details>',
  ]).join('\n')}\n`;
}

function verdictOf({broken, mended}: InventoryDiff): string {
  if (broken.length === 0)
    return mended.length > 0 ? 'Every name of ours leads somewhere again.' : 'No line of ours breaks.';
  return broken.length === 1 ? 'One line of ours breaks.' : `${broken.length} lines of ours break.`;
}

function becameOf(
  {candidates, likely}: Pick<BrokenUse, 'candidates' | 'likely'>,
  quote: (text: string) => string = (text) => `\`${visible(text)}\``,
): string {
  const list = (names: string[]) => quoteList(names, 'or', quote);
  if (candidates.length > 0) return `is the name of several things now: ${list(candidates)}`;
  if (!likely) return 'is gone';
  const sure = likely.because === 'spelling' ? 'perhaps' : 'probably';
  return `is gone, ${sure} ${list(likely.names)} now: ${evidence[likely.because]}`;
}

/** How many names came, went, moved, and are called otherwise. */
export const countsOf = ({added, removed, moved, retitled}: Differences) =>
  `${added.length} added, ${removed.length} removed, ${moved.length} moved${retitled.length > 0 ? `, ${retitled.length} called otherwise` : ''}`;

/** A line for each of them, as far as they are few. */
export function changesOf({added, removed, moved, retitled}: Differences): {mark: string; text: string}[] {
  const name = ({type, name}: InventoryName) => `${type} ${name}`;
  const all = [
    ...added.map((item) => ({mark: '+', text: name(item)})),
    ...removed.map((item) => ({mark: '-', text: name(item)})),
    ...moved.map((item) => ({mark: '~', text: `${name(item)} is now at ${item.location}`})),
    ...retitled.map((item) => ({
      mark: '=',
      text: `${name(item.name)} is called “${item.now}” now, it was “${item.was}”`,
    })),
  ];
  const left = all.length - most;
  return left > 0 ? [...all.slice(0, most), {mark: '…', text: `and ${left} more`}] : all;
}

const section = (head: string, lines: string[]) => (lines.length > 0 ? ['', head, ...lines] : []);

/** Code that ends no cell of a table. */
const code = (text: string) => inline(text).replaceAll('|', '\\|');
