import stringWidth from 'string-width';
import type {Place} from '../types';

/** The lines around a place, with marks under what is meant. */
export function frame(source: string, place: Place, around = 1): string {
  const lines = source.split(/\r\n|\n|\r/);
  const first = Math.max(1, place.start.line - around);
  const last = Math.min(lines.length, place.start.line + around);
  const gutter = String(last).length;
  const rows: string[] = [];
  for (let number = first; number <= last; number++) {
    const line = lines[number - 1] ?? '';
    rows.push(`${String(number).padStart(gutter)} │ ${visible(line)}`);
    if (number === place.start.line) rows.push(`${' '.repeat(gutter)} │ ${marks(line, place)}`);
  }
  return rows.join('\n');
}

function marks(line: string, {start, end}: Place): string {
  const before = visible(line.slice(0, start.column - 1));
  const until = end.line === start.line ? end.column - 1 : line.length;
  const marked = visible(line.slice(start.column - 1, until));
  return ' '.repeat(stringWidth(before)) + '^'.repeat(Math.max(1, stringWidth(marked)));
}

/** Text from a page, safe for a terminal: control characters and bidi marks are shown, not obeyed. */
export function visible(text: string): string {
  return text
    .replace(/\t/g, '  ')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
