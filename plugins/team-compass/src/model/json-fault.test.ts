import fc from 'fast-check';
import {expect, test} from 'vitest';
import {runs} from '../../testing/runs';
import {jsonFault} from './json-fault';

const list = (...lines: string[]) => ['{', '  "names": [', lines.join('\n'), '  ]', '}', ''].join('\n');

test.each<[string, string, string, string | null]>([
  ['no comma before a key', list('{"a": "x" "dropped": "why"}'), '"dropped"', 'a comma before it'],
  ['no comma before a line', list('{"a": "x"}', '{"b": "y"}'), '{', 'a comma before it'],
  ['a comma too many in a line', list('{"a": "x",}'), '}', 'no comma before it'],
  ['a comma after the last line', list('{"a": "x"},'), ']', 'no comma before it'],
  ['marks of a merge', list('{"a": "x"},', '<<<<<<< HEAD', '{"a": "y"}'), '<<<<<<<', null],
  ['a word without quotes', '{"a": why}', 'why', null],
  ['no closing bracket', '{"a": "x"', '', 'the closing quote or bracket'],
  ['nothing', '', '', 'the closing quote or bracket'],
  ['more behind it', '{"a": "x"}}', '}', null],
])('%s', (_what, text, found, expected) => {
  const fault = jsonFault(text);
  expect([fault?.found, fault?.expected]).toEqual([found, expected]);
  expect(text.slice(fault?.start, fault?.end)).toBe(found);
});

test('what is JSON has no fault', () => {
  expect(jsonFault(list('{"a": "x"}'))).toBeNull();
});

test('points at the place where a comma was taken out, or a stray word put in', () => {
  const names = fc.array(fc.record({name: fc.string(), page: fc.string()}), {minLength: 2, maxLength: 9});
  fc.assert(
    fc.property(names, fc.nat(), (all, pick) => {
      const lines = all.map((name) => JSON.stringify(name));
      const at = 1 + (pick % (lines.length - 1));
      const before = `[\n${lines.slice(0, at).join(',\n')}`;
      const after = lines.slice(at).join(',\n');
      expect(jsonFault(`${before}\n${after}\n]`)?.start).toBe(before.length + 1);
      expect(jsonFault(`${before},\nword ${after}\n]`)?.start).toBe(before.length + 2);
    }),
    {numRuns: runs},
  );
});

test('of any text: a place within it', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      const fault = jsonFault(text);
      if (!fault) return;
      expect(fault.start).toBeGreaterThanOrEqual(0);
      expect(fault.end).toBeLessThanOrEqual(text.length);
    }),
    {numRuns: runs},
  );
});
