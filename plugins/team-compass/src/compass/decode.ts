import type {Fault} from '../types';
import {limits} from './limits';

export interface Decoded {
  text: string;
  fault: Fault | null;
}

/** Turns the bytes of a page into text, or says why they cannot be a page. */
export function decode(bytes: Uint8Array): Decoded {
  const refuse = (reason: string, note?: string): Decoded => ({
    text: '',
    fault: {type: 'text', place: null, reason, ...(note && {note})},
  });
  if (bytes.length > limits.bytes) {
    return refuse(
      `Unexpected ${grouped(bytes.length)} bytes, expected at most ${grouped(limits.bytes)}`,
      'Split the page.',
    );
  }
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
  const longest = text.split(/\r\n|\n|\r/).findIndex((line) => line.length > limits.line);
  if (longest >= 0) {
    return refuse(
      `Unexpected line ${longest + 1} of more than ${grouped(limits.line)} characters, expected shorter lines`,
    );
  }
  if (deepest(text) > limits.nesting) {
    return refuse(
      `Unexpected nesting of more than ${limits.nesting} levels, expected a few`,
      'Close the brackets, quotes or directives that are open.',
    );
  }
  return {text, fault: null};
}

/** The most brackets, quote marks or directive fences that are open at once, counted simply. */
function deepest(text: string): number {
  let most = 0;
  let fences = 0;
  let brackets = 0;
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line.trim() === '') brackets = 0;
    for (const character of line) {
      if (character === '[' || character === '{') brackets++;
      if (character === ']' || character === '}') brackets = Math.max(0, brackets - 1);
      most = Math.max(most, brackets);
    }
    if (/^[\s>]*:{3,}\w/.test(line)) fences++;
    else if (/^[\s>]*:{3,}\s*$/.test(line)) fences = Math.max(0, fences - 1);
    const markers =
      /^(?:[ \t]*(?:[>*+-]|\d+[.)])(?=[ \t>]|$))+/.exec(line)?.[0].replace(/[^>*+.)-]/g, '').length ?? 0;
    const indent = /^[ \t]*/.exec(line)?.[0].replace(/\t/g, '    ').length ?? 0;
    most = Math.max(most, fences, markers + Math.floor(indent / 4));
  }
  return most;
}

const grouped = (count: number) => count.toLocaleString('en');
