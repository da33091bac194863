import {expect, test, vi} from 'vitest';
import {onceBy, onceFor, whileSame} from './once';

test('an answer to an object is worked out once, whatever it is', () => {
  const make = vi.fn((of: {answer: unknown}) => of.answer);
  const answerTo = onceFor(make);
  const [none, empty] = [{answer: undefined}, {answer: ''}];
  expect([answerTo(none), answerTo(empty), answerTo(none), answerTo(empty)]).toEqual([
    undefined,
    '',
    undefined,
    '',
  ]);
  expect(make.mock.calls).toEqual([[none], [empty]]);
});

test('it may depend on a part of what is asked', () => {
  const make = vi.fn(({by}: {of: object; by: string}) => by);
  const answerTo = onceBy(({of}) => of, make);
  const of = {};
  expect([answerTo({of, by: 'one'}), answerTo({of, by: 'two'}), answerTo({of: {}, by: 'two'})]).toEqual([
    'one',
    'one',
    'two',
  ]);
  expect(make).toHaveBeenCalledTimes(2);
});

test('one that could not be worked out is tried again', () => {
  const make = vi
    .fn<(of: object) => string>(() => 'done')
    .mockImplementationOnce(() => {
      throw new Error('not yet');
    });
  const answerTo = onceFor(make);
  const of = {};
  expect(() => answerTo(of)).toThrow('not yet');
  expect(answerTo(of)).toBe('done');
});

test('what is made of several things stays for as long as they are the same, in the same order', () => {
  const same = whileSame<number>();
  const [one, two] = [{}, {}];
  let count = 0;
  const madeFrom = (...from: unknown[]) => same(from, () => ++count);
  expect([madeFrom(one, two, 'a'), madeFrom(one, two, 'a')]).toEqual([1, 1]);
  expect([madeFrom(one, two, 'b'), madeFrom(one, 'b'), madeFrom(two, one, 'b')]).toEqual([2, 3, 4]);
  // Only the last one of the same first thing is kept.
  expect([madeFrom(one, two, 'a'), madeFrom(two, one, 'b')]).toEqual([5, 4]);
});

test('without anything to keep it, it is made each time', () => {
  const same = whileSame<number>();
  let count = 0;
  expect([same([], () => ++count), same([], () => ++count), same(['a'], () => ++count)]).toEqual([1, 2, 3]);
});
