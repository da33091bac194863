import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {settled} from './settled';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a burst is one, however many come', () => {
  const {done, came} = counted();
  for (let file = 0; file < 30; file += 1) {
    came();
    vi.advanceTimersByTime(15);
  }
  expect(done()).toBe(0);
  vi.advanceTimersByTime(5);
  expect(done()).toBe(1);
});

test('what comes later is another', () => {
  const {done, came} = counted();
  came();
  vi.advanceTimersByTime(19);
  expect(done()).toBe(0);
  vi.advanceTimersByTime(1);
  expect(done()).toBe(1);
  came();
  vi.advanceTimersByTime(20);
  expect(done()).toBe(2);
});

test('a burst without an end is cut', () => {
  const {done, came} = counted();
  for (let time = 0; time < 1_100; time += 10) {
    came();
    vi.advanceTimersByTime(10);
  }
  expect(done()).toBe(2);
});

test('nothing is done after the end', () => {
  const {done, came, end} = counted();
  came();
  end();
  vi.advanceTimersByTime(1_000);
  expect(done()).toBe(0);
});

function counted() {
  const then = vi.fn();
  return {...settled(then, {quiet: 20, most: 500}), done: () => then.mock.calls.length};
}
