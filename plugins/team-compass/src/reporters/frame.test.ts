import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {frame, linesIn} from './frame';
import {visible} from './visible';

const at = (line: number, from: number, to: number, endLine = line) => ({
  start: {line, column: from},
  end: {line: endLine, column: to},
});

test('marks stand under what is meant, between the lines around', () => {
  expect(frame(linesIn('one\ntwo words\nthree\nfour'), at(2, 5, 10))).toBe(
    ['1 │ one', '2 │ two words', '  │     ^^^^^', '3 │ three'].join('\n'),
  );
});

test.each([
  ['the first line', 'ab\ncd', at(1, 1, 2), ['1 │ ab', '  │ ^', '2 │ cd']],
  ['the last line', 'ab\ncd', at(2, 2, 3), ['1 │ ab', '2 │ cd', '  │  ^']],
  ['nothing', '', at(1, 1, 1), ['1 │', '  │ ^']],
  ['the end of a line', 'ab', at(1, 3, 3), ['1 │ ab', '  │   ^']],
  ['several lines', 'ab cd\nef', at(1, 4, 2, 2), ['1 │ ab cd', '  │    ^^', '2 │ ef']],
  ['an empty line before it', 'a\n\nb', at(3, 1, 2), ['2 │', '3 │ b', '  │ ^']],
  ['Windows line ends', 'ab\r\ncd\r\n', at(2, 1, 3), ['1 │ ab', '2 │ cd', '  │ ^^', '3 │']],
  ['wide characters', '日本 x', at(1, 1, 3), ['1 │ 日本 x', '  │ ^^^^']],
  ['behind wide characters', '日本 x', at(1, 4, 5), ['1 │ 日本 x', '  │      ^']],
  ['behind astral characters', '🧭🧭 x', at(1, 6, 7), ['1 │ 🧭🧭 x', '  │      ^']],
  ['behind an accent of its own', 'e\u0301 x', at(1, 4, 5), ['1 │ e\u0301 x', '  │   ^']],
  ['behind a tab', '\tx', at(1, 2, 3), ['1 │   x', '  │   ^']],
])('%s', (_case, source, place, rows) => {
  expect(frame(linesIn(source), place)).toBe(rows.join('\n'));
});

test('numbers of two digits leave room for those of one', () => {
  const lines = Array.from({length: 12}, (_none, index) => `line ${index + 1}`);
  expect(frame(lines, at(10, 1, 5))).toBe(
    [' 9 │ line 9', '10 │ line 10', '   │ ^^^^', '11 │ line 11'].join('\n'),
  );
});

describe('a long line', () => {
  const words = 'word '.repeat(60);

  test('is cut behind what is meant', () => {
    expect(frame([words], at(1, 1, 5))).toBe(`1 │ ${words.slice(0, 99)}…\n  │ ^^^^`);
  });

  test('is cut on both sides of what is meant', () => {
    const [row = '', marks = ''] = frame([`${words}HERE ${words}`], at(1, 301, 305)).split('\n');
    expect(row).toMatch(/^1 │ …[\w ]{49}HERE [\w ]+…$/);
    expect(row.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('HERE');
  });

  test('is cut in what is meant, where that is long', () => {
    expect(frame([words], at(1, 1, 301))).toBe(`1 │ ${words.slice(0, 99)}…\n  │ ${'^'.repeat(100)}`);
  });

  test('around what is meant is cut too', () => {
    expect(frame([words, 'x'], at(2, 1, 2))).toBe(`1 │ ${words.slice(0, 99)}…\n2 │ x\n  │ ^`);
  });
});

test.each([
  ['colours of a terminal', '\u001b[31mred\u001b[0m', '\\u{1b}[31mred\\u{1b}[0m'],
  [
    'its title and links',
    '\u001b]0;x\u0007\u001b]8;;http://x\u001b\\',
    '\\u{1b}]0;x\\u{7}\\u{1b}]8;;http://x\\u{1b}\\',
  ],
  ['controls of eight bits', '\u009b31m', '\\u{9b}31m'],
  ['text that is turned around', 'a\u202eb\u2066', 'a\\u{202e}b\\u{2066}'],
  ['what nobody sees', 'a\u200bb\ufeff\u00ad', 'a\\u{200b}b\\u{feff}\\u{ad}'],
  ['line ends of other kinds', 'a\u2028b\u2029c\r\nd', 'a\\u{2028}b\\u{2029}c\\u{d}\\u{a}d'],
  ['tags outside the first plane', '\u{e0041}', '\\u{e0041}'],
  ['a tab', 'a\tb', 'a  b'],
  ['everything else', 'Ünï 日本 🧭', 'Ünï 日本 🧭'],
])('%s: shown, not obeyed', (_case, text, expected) => {
  expect(visible(text)).toBe(expected);
});

const text = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.string({unit: fc.constantFrom('\u001b', '\r', '\u202e', 'a', '\n')}),
);
const runs = {numRuns: Number(process.env.RUNS ?? 300)};

test('nothing visible controls a terminal', () => {
  fc.assert(
    fc.property(text, (source) => {
      expect(visible(source)).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
    }),
    runs,
  );
});

test('a frame of any place in any text is one mark, and as wide as a screen', () => {
  fc.assert(
    fc.property(
      text,
      fc.nat(9),
      fc.nat(400),
      fc.nat(9),
      fc.nat(400),
      (source, line, column, endLine, end) => {
        const lines = linesIn(source.repeat(9));
        const rows = frame(lines, at((line % lines.length) + 1, column + 1, end + 1, endLine)).split('\n');
        expect(rows.filter((row) => /^ +│ *\^+$/.test(row))).toHaveLength(1);
        expect(rows.join('')).not.toMatch(/\p{Cc}/u);
        expect(rows.length).toBeLessThanOrEqual(4);
      },
    ),
    runs,
  );
});
