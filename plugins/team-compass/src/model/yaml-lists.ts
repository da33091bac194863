import {quote} from './quote';
import {at, isKey, type Line, type LineFault, linesIn, spaces} from './yaml-line';

/** What is wrong with a list at one of its lines, of which its parser only knows that it is none; nothing where that is not plain. */
export function brokenList(lines: Line[], index: number): LineFault | null {
  const line = lines[index];
  if (!line) return null;
  return withoutSpace(line) ?? withoutDash(lines, index) ?? unevenItem(lines, index);
}

const isItem = (line: Line | undefined) => line !== undefined && /^- /.test(line.text);

function withoutSpace(line: Line): LineFault | null {
  const [, words] = /^-([^\s-].*)$/.exec(line.text) ?? [];
  if (words === undefined || /^\d/.test(words)) return null;
  const mended = `- ${words}`;
  const reason = `Unexpected ${quote(line.text)} without a space behind the dash, expected ${quote(mended)}`;
  return {...at(line, reason), mended};
}

/** A line that stands beside the items of a list, and is none. */
function withoutDash(lines: Line[], index: number): LineFault | null {
  const line = lines[index];
  if (!line || isItem(line) || isKey(line)) return null;
  const isBeside = [lines[index - 1], lines[index + 1]].some(
    (other) => isItem(other) && other?.indent === line.indent,
  );
  if (!isBeside) return null;
  const mended = `- ${line.text}`;
  return {...at(line, `Unexpected ${quote(line.text)} without a dash, expected ${quote(mended)}`), mended};
}

/** The item that stands elsewhere than most of those around it. */
function unevenItem(lines: Line[], index: number): LineFault | null {
  let from = index;
  let to = index;
  while (isItem(lines[from - 1])) from--;
  while (isItem(lines[to + 1])) to++;
  const items = lines.slice(from, to + 1).filter(isItem);
  const [first] = items;
  // What stands below `- key:` is a list of its own.
  if (!first || items.some(({text}) => /:$/.test(text))) return null;
  const count = (indent: number) => items.filter((item) => item.indent === indent).length;
  const usual = items.reduce((best, item) => (count(item.indent) > count(best.indent) ? item : best), first);
  const odd = items.find(({indent}) => indent !== usual.indent);
  if (!odd) return null;
  const found = odd.indent === 0 ? 'no space' : spaces(odd.indent);
  const expected = usual.indent === 0 ? 'none' : usual.indent;
  return at(
    odd,
    `Unexpected ${found} in front of ${quote(odd.text)}, expected ${expected}, as in front of ${quote(usual.text)}`,
  );
}

/** A list that is read as one long value, since one of its lines is none: what is wrong with it. */
export function foldedList(text: string, from: number, to: number): LineFault | null {
  const begin = text.lastIndexOf('\n', from - 1) + 1;
  const read = text.slice(begin, to);
  if (!/\n *- /.test(read)) return null;
  const lines = linesIn(read).map((line) => ({...line, start: line.start + begin}));
  const found = lines.map((_line, index) => brokenList(lines, index));
  return found.find((fault) => fault !== null) ?? null;
}
