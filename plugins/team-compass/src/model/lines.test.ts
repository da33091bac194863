import fc from 'fast-check';
import {expect, test} from 'vitest';
import {linesOf} from './lines';

test.each([
  [
    'line feeds',
    'ab\ncd\n',
    [
      [1, 1],
      [1, 2],
      [1, 3],
      [2, 1],
      [2, 2],
      [2, 3],
      [3, 1],
    ],
  ],
  [
    'Windows line ends',
    'a\r\nb',
    [
      [1, 1],
      [1, 2],
      [1, 3],
      [2, 1],
      [2, 2],
    ],
  ],
  [
    'old line ends',
    'a\rb',
    [
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
    ],
  ],
  [
    'all of them',
    '\n\r\n\r',
    [
      [1, 1],
      [2, 1],
      [2, 2],
      [3, 1],
      [4, 1],
    ],
  ],
  [
    'astral characters, in UTF-16 units',
    '🧭b',
    [
      [1, 1],
      [1, 2],
      [1, 3],
      [1, 4],
    ],
  ],
  ['nothing', '', [[1, 1]]],
])('%s', (_case, text, expected) => {
  const {point} = linesOf(text);
  const offsets = Array.from({length: text.length + 1}, (_none, offset) => offset);
  expect(offsets.map((offset) => [point(offset).line, point(offset).column])).toEqual(expected);
});

test('an offset outside the text is the nearest one inside', () => {
  const {place} = linesOf('ab\nc');
  expect(place(-5, 99)).toEqual({start: {line: 1, column: 1}, end: {line: 2, column: 2}});
});

test('a point leads back to its offset', () => {
  const text = fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '🧭', '\t')).map((parts) => parts.join(''));
  const backTo = (source: string, {line, column}: {line: number; column: number}) => {
    const before = [...source.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)].slice(0, line - 1);
    return before.reduce((sum, [written]) => sum + written.length, 0) + column - 1;
  };
  fc.assert(
    fc.property(text, fc.nat(), (source, number) => {
      const offset = number % (source.length + 1);
      expect(backTo(source, linesOf(source).point(offset))).toBe(offset);
    }),
    {numRuns: Number(process.env.RUNS ?? 300)},
  );
});
