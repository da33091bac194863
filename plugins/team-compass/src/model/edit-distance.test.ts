import fc from 'fast-check';
import {expect, test} from 'vitest';
import {editDistance} from './edit-distance';

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['trem', 'term', 1],
  ['incidnet', 'incident', 1],
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 3],
])('%s and %s are %i apart', (a, b, apart) => {
  expect(editDistance(a, b)).toBe(apart);
});

test('it is the same both ways, nothing only for the same text, and never more than the longer text', () => {
  fc.assert(
    fc.property(fc.string({maxLength: 12}), fc.string({maxLength: 12}), (a, b) => {
      const apart = editDistance(a, b);
      expect(apart).toBe(editDistance(b, a));
      expect(apart === 0).toBe(a === b);
      expect(apart).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});
