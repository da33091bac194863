import {describe, expect, test} from 'vitest';
import {decode} from './decode';

const encode = (text: string) => new TextEncoder().encode(text);
const reasonOf = (text: string) => decode(encode(text)).fault?.reason ?? null;

test('a page is its text, without a byte order mark', () => {
  expect(decode(encode('\ufeff---\r\ntitle: Ünï 🧭\r\n---\r\n'))).toEqual({
    text: '---\r\ntitle: Ünï 🧭\r\n---\r\n',
    fault: null,
  });
});

test.each([
  ['other bytes', [0xff, 0xfe, 0x41]],
  ['half a character', [0x61, 0xc3]],
  ['half of a pair', [0xed, 0xa0, 0x80]],
  ['a longer way to write a slash', [0xc0, 0xaf]],
])('%s are no text', (_case, bytes) => {
  expect(decode(Uint8Array.from(bytes))).toEqual({
    text: '',
    fault: {
      type: 'text',
      place: null,
      reason: 'Unexpected bytes that are not UTF-8, expected UTF-8 text',
      note: 'Save the file again with the encoding UTF-8.',
    },
  });
});

describe('what is beyond a page', () => {
  test.each([
    ['bytes', 'ab\n'.repeat(100_000), 'Unexpected 300,000 bytes, expected at most 262,144'],
    [
      'one line',
      `a\n${'b'.repeat(20_001)}`,
      'Unexpected line 2 of more than 20,000 characters, expected shorter lines',
    ],
    ['lines', 'a\n'.repeat(6_000), 'Unexpected 6,001 lines, expected at most 5,000'],
    ['lines of any end', 'a\r'.repeat(6_000), 'Unexpected 6,001 lines, expected at most 5,000'],
    [
      'list items',
      '- - - a\n'.repeat(4_000),
      'Unexpected 12,000 list and quote marks, expected at most 10,000',
    ],
    ['boxes', ':::note\n'.repeat(201), 'Unexpected 201 boxes `:::`, expected at most 200'],
    [
      'marks',
      '*a '.repeat(5_000).concat('\n').repeat(5),
      'Unexpected 25,000 characters of markup, expected at most 20,000',
    ],
    ['brackets', '[a '.repeat(41), 'Unexpected nesting of more than 40 levels, expected a few'],
    ['brackets over lines', '[a\n'.repeat(41), 'Unexpected nesting of more than 40 levels, expected a few'],
    ['quotes in quotes', `${'> '.repeat(41)}a`, 'Unexpected nesting of more than 40 levels, expected a few'],
    [
      'lists in lists',
      Array.from({length: 200}, (_none, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
      'Unexpected nesting of more than 40 levels, expected a few',
    ],
    ['a NUL', 'a\0b', 'Unexpected NUL character, expected text'],
  ])('%s', (_case, text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });
});

describe('what a page may have', () => {
  test.each([
    ['a long paragraph', 'word '.repeat(3_999)],
    ['many lines', 'word\n'.repeat(4_999)],
    ['a rule of many dashes under each of many headings', `Title\n${'-'.repeat(80)}\n\n`.repeat(300)],
    ['a table of tasks', '| [ ] | a |\n'.repeat(1_000)],
    ['a log with colours', `\`\`\`\n${'[31m[1m[ error\n'.repeat(100)}\`\`\`\n`],
    [
      'a deep indented example',
      `\`\`\`yaml\n${Array.from({length: 60}, (_none, depth) => `${'  '.repeat(depth)}key:`).join('\n')}\n\`\`\`\n`,
    ],
    ['brackets, each closed', '[a](b) {c}'.repeat(500)],
    ['brackets open in many paragraphs', '[a\n\n'.repeat(500)],
    ['a list of many items', '- [ ] a *b*\n'.repeat(2_000)],
  ])('%s', (_case, text) => {
    expect(reasonOf(text)).toBeNull();
  });
});
