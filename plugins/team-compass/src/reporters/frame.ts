import stringWidth from 'string-width';
import type {Place} from '../types';
import {visible} from './visible';

/** The columns of a line that are shown at most: a paragraph is often one long line. */
const widest = 100;

/** The lines around a place, with marks under what is meant. */
export function frame(lines: string[], place: Place, around = 1): string {
  const first = Math.max(1, place.start.line - around);
  const last = Math.min(lines.length, place.start.line + around);
  const gutter = String(last).length;
  const rows: string[] = [];
  for (let number = first; number <= last; number++) {
    const line = lines[number - 1] ?? '';
    const isMeant = number === place.start.line;
    const {text, marks} = isMeant ? excerpt(line, place) : {text: head(visible(line), widest), marks: ''};
    rows.push(`${String(number).padStart(gutter)} │ ${text}`.trimEnd());
    if (isMeant) rows.push(`${' '.repeat(gutter)} │ ${marks}`);
  }
  return rows.join('\n');
}

/** The lines of a text, whatever ends them. */
export const linesIn = (text: string) => text.split(/\r\n|\n|\r/);

/** What is meant, with as much of its line as fits, and marks as wide as it is. */
function excerpt(line: string, {start, end}: Place): {text: string; marks: string} {
  const until = end.line === start.line ? Math.max(end.column, start.column) - 1 : line.length;
  const before = visible(line.slice(0, start.column - 1));
  const meant = visible(line.slice(start.column - 1, until));
  const after = visible(line.slice(until));
  const fits = stringWidth(before) + stringWidth(meant) + stringWidth(after) <= widest;
  const left = fits ? before : tail(before, widest / 2);
  const middle = fits ? meant : head(meant, widest - stringWidth(left));
  const right = fits ? after : head(after, Math.max(1, widest - stringWidth(left) - stringWidth(middle)));
  return {
    text: left + middle + (middle.endsWith('…') && middle !== meant ? '' : right),
    marks: ' '.repeat(stringWidth(left)) + '^'.repeat(Math.max(1, stringWidth(middle))),
  };
}

/** The first columns of a text, with `…` where more would follow. */
function head(text: string, columns: number): string {
  return stringWidth(text) <= columns ? text : `${take([...text], columns - 1).join('')}…`;
}

function tail(text: string, columns: number): string {
  const cut = () => take([...text].reverse(), columns - 1);
  return stringWidth(text) <= columns ? text : `…${cut().reverse().join('')}`;
}

function take(characters: string[], columns: number): string[] {
  let left = columns;
  const end = characters.findIndex((character) => {
    left -= stringWidth(character);
    return left < 0;
  });
  return end < 0 ? characters : characters.slice(0, end);
}
