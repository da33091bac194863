import fc from 'fast-check';
import {expect, test} from 'vitest';
import {ncName, newIds} from './ids';

test('ids can be read, and are each given once', () => {
  const ids = newIds();
  const names: [string, string][] = [
    ['step', 'first-try'],
    ['step', 'first-try'],
    ['step', 'first-try.2'],
    ['step', 'a b'],
    ['step', 'a_x20_b'],
    ['end', 'first-try'],
  ];
  expect(names.map(([kind, name]) => ids(kind, name))).toEqual([
    'step.first-try',
    'step.first-try.2',
    'step.first-try.2.2',
    'step.a_x20_b',
    'step.a_x5f_x20_x5f_b',
    'end.first-try',
  ]);
});

test('any name is an NCName, and no two become one', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({unit: 'binary', maxLength: 12}), {minLength: 2, maxLength: 8}),
      (names) => {
        const safe = names.map(ncName);
        for (const name of safe) expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_.-]*$/);
        expect(new Set(safe).size).toBe(names.length);
      },
    ),
  );
});
