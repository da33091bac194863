import {expect, test} from 'vitest';
import {parseDuration} from '../engine/duration';
import {isoDuration} from './iso-duration';

test.each([
  ['30 minutes', 'elapsed', 'PT30M'],
  ['90 minutes', 'elapsed', 'PT1H30M'],
  ['3 hours', 'elapsed', 'PT3H'],
  ['48 hours', 'elapsed', 'P2D'],
  ['25 hours', 'elapsed', 'P1DT1H'],
  ['2 weeks', 'elapsed', 'P14D'],
  ['4 working hours', 'elapsed', 'PT4H'],
  ['48 working hours', 'elapsed', 'P2D'],
  ['5 working days', 'elapsed', 'P7D'],
  ['6 working days', 'elapsed', 'P8D'],
  ['2 weeks', 'working', 'P14D'],
  ['30 minutes', 'working', 'PT30M'],
] as const)('%s by the %s clock is %s', (words, clock, iso) => {
  const duration = parseDuration(words, clock);
  expect(duration && isoDuration(duration)).toBe(iso);
});
