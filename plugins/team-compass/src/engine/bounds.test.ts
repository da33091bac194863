import {describe, expect, test} from 'vitest';
import type {Process, Role} from '../types';
import {dueAfter, instantOf, inWeek, isZone} from './calendar';
import {machineOf} from './machine';
import {reduce} from './run/reduce';
import type {Run} from './run/run';

const monday = instantOf('2027-01-04T09:00', 'UTC');
const [hour, week] = [60, 5 * 24 * 60];

describe('durations that nobody lives to see', () => {
  test('a year of working time is counted day by day', () => {
    const due = dueAfter(monday, {minutes: 52 * week, working: true}, 'Europe/Madrid');
    expect(inWeek(due, 'Europe/Madrid')).toBe('Mon 10:00');
    expect(new Date(due).toISOString().slice(0, 10)).toBe('2028-01-03');
  });

  test('more of it takes no longer to count', () => {
    const before = process.cpuUsage();
    expect(dueAfter(monday, {minutes: 1e15, working: true}, 'UTC')).toBeGreaterThan(monday + 1e15 * 60_000);
    expect(dueAfter(monday, {minutes: Number.POSITIVE_INFINITY, working: true}, 'UTC')).toBe(
      Number.POSITIVE_INFINITY,
    );
    expect(process.cpuUsage(before).user).toBeLessThan(1e6);
  });
});

test('a time zone is one that exists', () => {
  expect(['UTC', 'Europe/Madrid', 'Asia/Kolkata'].filter(isZone)).toHaveLength(3);
  expect(['', 'Nowhere/Land', 'constructor', '1'].filter(isZone)).toEqual([]);
});

test('a process and roles with names that every object has', () => {
  const role = (id: string, held: Role['held']) => ({id, held, title: id, definition: ''}) as Role;
  const steps = [
    {id: 'tell', title: 'Tell', owner: 'valueOf', send: {to: 'toString', template: 'hello'}},
    {id: 'rest', title: 'Rest', owner: 'constructor', continue_as: 'constructor'},
  ];
  const roles = {
    constructor: role('constructor', 'per_run'),
    valueOf: role('valueOf', 'standing'),
    toString: role('toString', 'external'),
  };
  const machine = machineOf({
    roles: Object.assign(Object.create(null), roles),
    templates: {},
    processes: {answer: {id: 'answer', title: 'Answer', steps} as unknown as Process},
  });
  const started = reduce(machine, null, {type: 'started', process: 'answer', at: monday, people: {}});
  const events = ['answer/tell', 'answer/rest'] as const;
  const run = events.reduce<Run>((at, step) => reduce(machine, at, {type: 'completed', step}), started);
  expect(run.situation.introduced).toEqual({toString: ['valueOf']});
  expect(run.outcome).toBe('constructor');
  expect(inWeek(run.now + hour * 60_000, 'UTC')).toBe('Mon 10:00');
});
