import {describe, expect, test} from 'vitest';
import {asElapsed, inWords, parseDuration} from './duration';

describe('reading a duration', () => {
  test.each([
    ['1 minute', 1],
    ['90 minutes', 90],
    ['2 hours', 120],
    ['3 days', 3 * 1440],
    ['2 weeks', 14 * 1440],
  ])('%s is time on the wall, or working time by the clock of its process', (words, minutes) => {
    expect(parseDuration(words)).toEqual({minutes, working: false});
    const working = words.includes('week') ? 10 * 1440 : minutes;
    expect(parseDuration(words, 'working')).toEqual({minutes: working, working: true});
  });

  test('working time is said in words too, and a working week has five days', () => {
    expect(parseDuration('4 working hours')).toEqual({minutes: 240, working: true});
    expect(parseDuration('1 working week')).toEqual({minutes: 5 * 1440, working: true});
  });

  test.each([
    'soon',
    '0 hours',
    '01 hours',
    '-1 hours',
    '1.5 hours',
    'in 2 hours',
    '2 hours or so',
    '2  hours',
    '1 year',
    '',
  ])('%j is none', (words) => {
    expect(parseDuration(words)).toBeNull();
  });
});

test('each working week that has begun adds a weekend on the wall', () => {
  expect(asElapsed({minutes: 90, working: false})).toBe(90);
  expect(asElapsed({minutes: 0, working: true})).toBe(0);
  expect(asElapsed({minutes: 1, working: true})).toBe(1 + 2 * 1440);
  expect(asElapsed({minutes: 5 * 1440, working: true})).toBe(7 * 1440);
  expect(asElapsed({minutes: 5 * 1440 + 1, working: true})).toBe(9 * 1440 + 1);
});

test.each([
  [0, false, '0 minutes'],
  [0, true, '0 working minutes'],
  [1, false, '1 minute'],
  [59, true, '59 working minutes'],
  [60, false, '1 hour'],
  [1440 + 120 + 3, false, '1 day 2 hours 3 minutes'],
  [3 * 1440 + 61, true, '3 working days 1 working hour 1 working minute'],
])('%i minutes in words', (minutes, working, words) => {
  expect(inWords(minutes, working)).toBe(words);
});
