import type {Fault} from '../types';
import {limits} from './limits';

export interface Decoded {
  text: string;
  fault: Fault | null;
}

/** Turns the bytes of a page into text, or says why they cannot be a page. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > limits.bytes) return refuse(tooMany(bytes.length, 'bytes', limits.bytes), splitIt);
  let text: string;
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return refuse(
      'Unexpected bytes that are not UTF-8, expected UTF-8 text',
      'Save the file again with the encoding UTF-8.',
    );
  }
  if (text.includes('\0')) return refuse('Unexpected NUL character, expected text');
  return overLimit(text, text.split(/\r\n|\n|\r/)) ?? {text, fault: null};
}

const splitIt = 'Split the page.';

function refuse(reason: string, note?: string): Decoded {
  return {text: '', fault: {type: 'text', place: null, reason, ...(note && {note})}};
}

function overLimit(text: string, lines: string[]): Decoded | null {
  const long = lines.findIndex((line) => line.length > limits.line);
  if (long >= 0) {
    const most = grouped(limits.line);
    return refuse(`Unexpected line ${long + 1} of more than ${most} characters, expected shorter lines`);
  }
  if (lines.length > limits.lines) return refuse(tooMany(lines.length, 'lines', limits.lines), splitIt);

  const boxes = count(text, /:{3,}[A-Za-z]/g);
  if (boxes > limits.boxes) return refuse(tooMany(boxes, 'boxes `:::`', limits.boxes), splitIt);

  const openings = lines.map(opens);
  const items = openings.reduce((sum, {marks}) => sum + marks, 0);
  if (items > limits.items) return refuse(tooMany(items, 'list and quote marks', limits.items), splitIt);

  if (Math.max(openBrackets(lines), ...openings.map(({depth}) => depth)) > limits.nesting) {
    return refuse(
      `Unexpected nesting of more than ${limits.nesting} levels, expected a few`,
      'Close the brackets, quotes or directives that are open.',
    );
  }
  const marks = count(text, /[[\]{}*_~`<|!]/g);
  return marks > limits.marks ? refuse(tooMany(marks, 'characters of markup', limits.marks), splitIt) : null;
}

/** The lists and quotes that a line opens, and how deep they stand: `> - ` opens two. */
function opens(line: string): {marks: number; depth: number} {
  const [opening = '', indent = ''] =
    /^([ \t]*)(?:(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]|$))[ \t]*)+/.exec(line) ?? [];
  const marks = opening.replace(/[^>*+.)-]/g, '').length;
  return {marks, depth: marks + Math.floor(indent.replace(/\t/g, '    ').length / 4)};
}

/** The most brackets that are open at once in a paragraph; code has its own ways with them. */
function openBrackets(lines: string[]): number {
  let most = 0;
  let open = 0;
  let fence: string | null = null;
  for (const line of lines) {
    const mark = /^[\s>]*(`{3,}|~{3,})/.exec(line)?.[1]?.slice(0, 3);
    if (mark && (fence === null || fence === mark)) fence = fence === null ? mark : null;
    if (fence !== null || line.trim() === '') open = 0;
    else {
      for (const character of line) {
        if (character === '[' || character === '{') open++;
        if (character === ']' || character === '}') open = Math.max(0, open - 1);
        most = Math.max(most, open);
      }
    }
  }
  return most;
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const tooMany = (found: number, what: string, most: number) =>
  `Unexpected ${grouped(found)} ${what}, expected at most ${grouped(most)}`;
const grouped = (amount: number) => amount.toLocaleString('en');
