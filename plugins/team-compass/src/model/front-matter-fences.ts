import type {Fault} from '../types';
import type {Lines} from './lines';
import {quote} from './quote';

/** What is typed, or made of it by a word processor, in the place of `---`. */
const nearly = /^(?:--|-{4,}|[–—]+|={3,}|_{3,}|\*{3,})[ \t]*$/;

/** Only so many lines are looked through: front matter is short. */
const most = 200;

/** A line of front matter, as far as it can be told from prose. */
const isKey = (line: string) => /^[a-z_]+:(?: |$)/.test(line);

/** Front matter that does not begin with the first line of its page; nothing where there is none. */
export function unbegun(source: string, lines: Lines): Fault[] {
  const [, blank = '', text = ''] = /^(\s*)([\s\S]*)$/.exec(source.slice(0, 20_000)) ?? [];
  const [first = '', ...rest] = text.split(/\r\n|\n|\r/, most);
  const end = rest.findIndex((line) => /^---[ \t]*$/.test(line));
  const keys = rest.slice(0, Math.max(end, 0)).filter((line) => line.trim() !== '');
  const at = (reason: string): Fault[] => [
    {type: 'front-matter', place: lines.place(0, blank.length + first.trimEnd().length), reason},
  ];
  if (end < 0 || !keys.every((line) => isKey(line) || /^[\s#-]/.test(line))) return [];
  if (/^---[ \t]*$/.test(first) && keys.some(isKey)) {
    const what = /[\r\n]/.test(blank) ? 'empty line' : 'space';
    return at(`Unexpected ${what} in front of \`---\`, expected \`---\` as the first line`);
  }
  if (nearly.test(first) && keys.some(isKey)) return at(`Unexpected ${quote(first)}, expected \`---\``);
  return isKey(first) && /^(?:kind|title):/m.test(text)
    ? at('Unexpected front matter without its beginning, expected a line `---` above it')
    : [];
}

/** Front matter that goes on to the end of its page. */
export function unended(source: string, lines: Lines): Fault {
  let start = 0;
  let last = {start: 0, text: '---'};
  for (const [index, text] of source.split(/(?<=\r\n|\n|\r(?!\n))/, most).entries()) {
    const line = {start, text: text.trimEnd()};
    start += text.length;
    if (index > 0 && nearly.test(line.text))
      return atLine(lines, line, `Unexpected ${quote(line.text)}, expected \`---\``);
    if (line.text === '') break;
    last = line;
  }
  return atLine(lines, last, 'Unexpected front matter without an end, expected a line `---` below this one');
}

const atLine = (lines: Lines, line: {start: number; text: string}, reason: string): Fault => ({
  type: 'front-matter',
  place: lines.place(line.start, line.start + line.text.length),
  reason,
});
