import {diffLines} from 'diff';
import {visible} from '../visible';
import {shortened} from './say';

/** So many lines of one message are shown, and so much of each. */
const mostLines = 40;
const widest = 300;

/** More edits than that are no longer looked for: then all of the old message goes and all of the new one comes. */
const mostEdits = 1000;

/** The lines that went and came, those between left out, as a block of code that nothing in them can end. */
export function messageDiff(before: string, after: string): string[] {
  const parts = diffLines(before.trimEnd(), after.trimEnd(), {
    maxEditLength: mostEdits,
    stripTrailingCr: true,
  }) ?? [
    {removed: true, added: false, value: before},
    {removed: false, added: true, value: after},
  ];
  const lines = parts
    .filter(({added, removed}) => added || removed)
    .flatMap(({added, value}) =>
      linesOf(value).map((line) => `${added ? '+' : '-'} ${shortened(visible(line), widest)}`.trimEnd()),
    );
  const left = lines.length - mostLines;
  const shown = left > 0 ? [...lines.slice(0, mostLines), `… and ${left} more lines`] : lines;
  const longest = Math.max(
    0,
    ...shown.flatMap((line) => [...line.matchAll(/`+/g)].map(([ticks]) => ticks.length)),
  );
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return shown.length > 0 ? [`${fence}diff`, ...shown, fence] : [];
}

const linesOf = (text: string) => text.replace(/\r?\n$/, '').split(/\r\n|\n|\r/);
