import {type LinesBothWays, linesOf} from '../model/lines';
import {parsePage} from '../model/parse-page';
import type {KeyPath, Page, Range} from '../types';
import {spelt, speltAs} from './spell-scalar';

/** The front matter of a page as text: each function puts something else into it, and touches no other byte. */
interface Written {
  page: Page;
  lines: LinesBothWays;
  range(path: KeyPath, part?: 'key' | 'value'): Range;
  /** Whether all of it is written between braces. */
  inBraces: boolean;
}

/** Puts another text into the place of a text that is there. */
export function withText(source: string, key: string, text: string): string {
  const {page, range, inBraces} = writtenIn(source);
  const {start, end} = range([key]);
  const old = String(page.frontMatter[key]);
  return spliced(source, start, end, speltAs(source.slice(start, end), old, text, inBraces));
}

/** Adds a key with a value as it is written, behind the first of some keys that is there. */
export function withKey(source: string, key: string, value: string, behind: string[]): string {
  const written = writtenIn(source);
  const end = endOf(written, behind.find((name) => Object.hasOwn(written.page.frontMatter, name)) ?? '');
  return written.inBraces
    ? spliced(source, end, end, `, ${key}: ${value}`)
    : spliced(source, endOfLine(source, end), endOfLine(source, end), `${breakAt(source)}${key}: ${value}`);
}

/** Adds texts at the end of a list, or a list with them behind a key that is there. */
export function withItems(source: string, key: string, items: string[], behind: string[]): string {
  if (items.length === 0) return source;
  const {page, range} = writtenIn(source);
  if (!Array.isArray(page.frontMatter[key]))
    return withKey(source, key, `[${items.map((item) => spelt(item, true)).join(', ')}]`, behind);
  const last = range([key, lengthOf(page, key) - 1]);
  if (isFlow(source, range, key))
    return spliced(source, last.end, last.end, items.map((item) => `, ${spelt(item, true)}`).join(''));
  const start = startOfLine(source, last.start);
  const lines = items.map((item) => breakAt(source) + source.slice(start, last.start) + spelt(item, false));
  const end = endOfLine(source, last.end);
  return spliced(source, end, end, lines.join(''));
}

/** Takes texts out of a list; the list goes with its last one. */
export function withoutItems(source: string, key: string, isLeft: (item: unknown) => boolean): string {
  const {page} = writtenIn(source);
  const items = listOf(page, key);
  const index = items.findLastIndex((item) => !isLeft(item));
  if (index < 0) return source;
  return withoutItems(withoutItem(source, key, index), key, isLeft);
}

function withoutItem(source: string, key: string, index: number): string {
  const written = writtenIn(source);
  const {page, range} = written;
  const {start, end} = range([key, index]);
  if (lengthOf(page, key) === 1) return withoutKey(source, written, key);
  if (!isFlow(source, range, key))
    return spliced(source, endOfLineBefore(source, start), endOfLine(source, end), '');
  return index > 0
    ? spliced(source, range([key, index - 1]).end, end, '')
    : spliced(source, start, range([key, 1]).start, '');
}

function withoutKey(source: string, written: Written, key: string): string {
  const {start} = written.range([key], 'key');
  const end = endOf(written, key);
  if (!written.inBraces) return spliced(source, endOfLineBefore(source, start), endOfLine(source, end), '');
  const comma = /,\s*$/.exec(source.slice(0, start));
  return comma
    ? spliced(source, comma.index, end, '')
    : spliced(source, start, end + (/^\s*,\s*/.exec(source.slice(end))?.[0].length ?? 0), '');
}

function writtenIn(source: string): Written {
  const page = parsePage({file: 'page.md', text: source, fault: null});
  const lines = linesOf(source);
  return {
    page,
    lines,
    range: (path, part) => {
      const {start, end} = page.placeOf(path, part);
      return {start: lines.offset(start), end: lines.offset(end)};
    },
    inBraces: /^---[ \t]*(?:\r\n|\n|\r)\s*\{/.test(source),
  };
}

const listOf = ({frontMatter}: Page, key: string): unknown[] =>
  Array.isArray(frontMatter[key]) ? frontMatter[key] : [];
const lengthOf = (page: Page, key: string) => listOf(page, key).length;

/** A list between brackets; the place of any other is that of its key. */
const isFlow = (source: string, range: Written['range'], key: string) =>
  source.charAt(range([key]).start) === '[';

/** Where the value of a key ends. */
function endOf({page, range}: Written, key: string): number {
  const items = lengthOf(page, key);
  return Math.max(range([key]).end, items > 0 ? range([key, items - 1]).end : 0);
}

const spliced = (source: string, start: number, end: number, text: string) =>
  source.slice(0, start) + text + source.slice(end);

const startOfLine = (source: string, at: number) => /[^\r\n]*$/.exec(source.slice(0, at))?.index ?? 0;
const endOfLineBefore = (source: string, at: number) =>
  /(?:\r\n|\n|\r)?[^\r\n]*$/.exec(source.slice(0, at))?.index ?? 0;
const endOfLine = (source: string, at: number) => {
  const found = source.slice(at).search(/[\r\n]/);
  return found < 0 ? source.length : at + found;
};

/** The line break of the page. */
const breakAt = (source: string) => /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';
