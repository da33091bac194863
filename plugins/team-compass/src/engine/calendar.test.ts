import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {runs} from '../../testing/runs';
import {dueAfter, instantOf, inWeek} from './calendar';
import {parseDuration} from './duration';

const due = (from: string, words: string, zone = 'UTC') => {
  const duration = parseDuration(words);
  if (!duration) throw new Error(words);
  const at = dueAfter(instantOf(from, zone), duration, zone);
  return `${new Date(at).toISOString().slice(0, 16)}Z ${inWeek(at, zone)}`;
};

describe('elapsed time', () => {
  test('counts nights and weekends', () => {
    expect(due('2026-11-27T16:00', '2 days')).toBe('2026-11-29T16:00Z Sun 16:00');
    expect(due('2026-11-27T16:00', '1 week')).toBe('2026-12-04T16:00Z Fri 16:00');
  });

  test('is the same length when the clocks change', () => {
    expect(due('2026-03-28T12:00', '1 day', 'Europe/Berlin')).toBe('2026-03-29T11:00Z Sun 13:00');
  });
});

describe('working time', () => {
  test('is any hour from Monday to Friday', () => {
    expect(due('2026-11-25T22:00', '4 working hours')).toBe('2026-11-26T02:00Z Thu 02:00');
  });

  test('stands still at the weekend', () => {
    expect(due('2026-11-27T22:00', '4 working hours')).toBe('2026-11-30T02:00Z Mon 02:00');
    expect(due('2026-11-28T10:00', '4 working hours')).toBe('2026-11-30T04:00Z Mon 04:00');
    expect(due('2026-11-29T23:59', '30 working minutes')).toBe('2026-11-30T00:30Z Mon 00:30');
  });

  test('may end with Friday', () => {
    expect(due('2026-11-27T20:00', '4 working hours')).toBe('2026-11-28T00:00Z Sat 00:00');
  });

  test('a working day is 24 hours of it, a working week five such days', () => {
    expect(due('2026-11-27T12:00', '1 working day')).toBe('2026-11-30T12:00Z Mon 12:00');
    expect(due('2026-11-25T12:00', '1 working week')).toBe('2026-12-02T12:00Z Wed 12:00');
    expect(due('2026-11-25T12:00', '5 working days')).toBe('2026-12-02T12:00Z Wed 12:00');
  });

  test('is counted in the zone of the team', () => {
    expect(due('2026-11-27T22:00', '4 working hours', 'Pacific/Auckland')).toBe(
      '2026-11-29T13:00Z Mon 02:00',
    );
    expect(due('2026-11-27T22:00', '4 working hours', 'America/Los_Angeles')).toBe(
      '2026-11-30T10:00Z Mon 02:00',
    );
  });

  test('neither gains nor loses an hour when the clocks change at the weekend', () => {
    expect(due('2026-03-27T22:00', '4 working hours', 'Europe/Berlin')).toBe('2026-03-30T00:00Z Mon 02:00');
    expect(due('2026-10-23T22:00', '4 working hours', 'Europe/Berlin')).toBe('2026-10-26T01:00Z Mon 02:00');
  });

  test('counts the hours that a working day has where the clocks change within it', () => {
    // In Egypt the clocks go from Friday 00:00 to 01:00: that Friday has 23 hours.
    expect(due('2026-04-23T23:00', '2 working hours', 'Africa/Cairo')).toBe('2026-04-23T23:00Z Fri 02:00');
    expect(due('2026-04-24T01:00', '23 working hours', 'Africa/Cairo')).toBe('2026-04-24T21:00Z Sat 00:00');
  });
});

describe('working time of any length', () => {
  const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Africa/Cairo', 'Pacific/Apia');
  const at = fc.integer({min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1)});
  const minutes = fc.integer({min: 1, max: 60 * 24 * 30});

  test('is never over at a weekend, and never before the same elapsed time', () => {
    fc.assert(
      fc.property(zone, at, minutes, (inZone, from, count) => {
        const end = dueAfter(from, {minutes: count, working: true}, inZone);
        expect(end).toBeGreaterThanOrEqual(from + count * 60_000);
        expect(inWeek(end - 1, inZone)).toMatch(/^(?:Mon|Tue|Wed|Thu|Fri)/);
      }),
      {numRuns: runs},
    );
  });

  test('is the same in one piece and in two', () => {
    fc.assert(
      fc.property(zone, at, minutes, minutes, (inZone, from, first, second) => {
        const half = dueAfter(from, {minutes: first, working: true}, inZone);
        const both = dueAfter(half, {minutes: second, working: true}, inZone);
        expect(both).toBe(dueAfter(from, {minutes: first + second, working: true}, inZone));
      }),
      {numRuns: runs},
    );
  });
});
