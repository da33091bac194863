import {expect, test} from 'vitest';
import {demand, own} from './own';

test('what every object has under a name is not its own', () => {
  expect([own({a: 1}, 'a'), own({a: 1}, 'b'), own({a: 1}, 'constructor')]).toEqual([1, undefined, undefined]);
});

test('what must be there and is not is a mistake of the program', () => {
  expect(demand({a: 0}, 'a')).toBe(0);
  expect(() => demand({a: 1}, 'constructor')).toThrow(
    new Error('Unexpected key `constructor`, expected one that is there'),
  );
});
