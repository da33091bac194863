import {describe, expect, test} from 'vitest';
import type {Process, Step} from '../types';
import {inWords} from './duration';
import {buildGraph, keyOf} from './graph';
import {describePath} from './paths';
import {promisedSteps, slowestWay} from './promise';

/** The graph of one process. */
function drawn(steps: Record<string, Partial<Step>>, clock: 'working' | 'elapsed' = 'elapsed') {
  const process = {
    id: 'answer',
    clock,
    steps: Object.entries(steps).map(([id, fields]) => ({id, title: id, owner: 'keeper', ...fields})),
  } as Process;
  const graph = buildGraph([process]);
  return {graph, key: (id: string) => keyOf(process, {id})};
}

/** The slowest way from the first step to the last, and what it takes. */
function slowest(steps: Record<string, Partial<Step>>, clock: 'working' | 'elapsed', keptBy?: string[]) {
  const ids = Object.keys(steps);
  const {graph, key} = drawn(steps, clock);
  const from = key(ids[0] ?? '');
  const ends = new Set((keptBy ?? [ids.at(-1) ?? '']).map(key));
  const found = slowestWay(graph, from, ends, clock === 'working');
  if (found?.type !== 'bounded')
    return found && `loop: ${describePath(found.path[0]?.from ?? from, found.path)}`;
  return `${describePath(from, found.path)}: ${inWords(found.minutes, clock === 'working')}`;
}

describe('a promise in working time', () => {
  test('is the sum of the deadlines, the last step counts too', () => {
    expect(
      slowest(
        {read: {within: '8 hours'}, decide: {within: '1 hour'}, reply: {within: '30 minutes'}},
        'working',
      ),
    ).toBe('read → decide → reply: 9 working hours 30 working minutes');
  });

  test('counts elapsed time in full', () => {
    const steps = {
      read: {within: '8 working hours'},
      reply: {timebox: {after: '2 working days', next: 'reply'}},
    };
    expect(slowest(steps, 'working')).toBe('read → reply: 2 working days 8 working hours');
  });

  test('takes the slowest of several ways, with the wait of a branch', () => {
    const read: Partial<Step> = {
      within: '1 hour',
      choose: {
        quick: {when: 'It is quick', next: 'reply'},
        ask: {when: 'It is not', wait: '3 hours', next: 'reply'},
        look: {otherwise: 'Look', next: 'look'},
      },
    };
    expect(slowest({read, look: {within: '2 hours'}, reply: {within: '1 hour'}}, 'working')).toBe(
      'read (ask) → reply: 5 working hours',
    );
  });
});

describe('a promise in elapsed time', () => {
  test('meets one weekend in working time of one piece, however many steps it has', () => {
    const steps = {
      read: {within: '8 working hours'},
      decide: {within: '8 working hours'},
      reply: {within: '8 working hours'},
    };
    expect(slowest(steps, 'elapsed')).toBe('read → decide → reply: 3 days');
  });

  test('meets another weekend for each 120 hours that are begun', () => {
    expect(slowest({read: {within: '5 working days'}, reply: {within: '1 working minute'}}, 'elapsed')).toBe(
      'read → reply: 9 days 1 minute',
    );
  });

  test('meets a weekend in each piece of working time', () => {
    const steps = {
      read: {within: '1 working hour'},
      wait: {within: '5 days'},
      reply: {within: '1 working hour'},
    };
    expect(slowest(steps, 'elapsed')).toBe('read → wait → reply: 9 days 2 hours');
  });

  test('keeps a way that is quicker on its own, and slower with what comes before', () => {
    const choose: Step['choose'] = {
      elapsed: {when: 'By the clock', next: 'clock'},
      working: {otherwise: 'In working time', next: 'desk'},
    };
    const steps: Record<string, Partial<Step>> = {
      read: {within: '110 working hours', choose},
      clock: {within: '59 hours', next: 'reply'},
      desk: {within: '11 working hours', next: 'reply'},
      reply: {within: '1 minute'},
    };
    // By the clock: 110 + 48 + 59 hours. In working time: 121 hours in one piece, with two weekends.
    expect(slowest(steps, 'elapsed')).toBe('read (elapsed) → clock → reply: 9 days 1 hour 1 minute');
    expect(slowest({...steps, clock: {within: '57 hours', next: 'reply'}}, 'elapsed')).toBe(
      'read (working) → desk → reply: 9 days 1 hour 1 minute',
    );
  });
});

describe('ways', () => {
  test('a step is done before the wait of its branch begins', () => {
    const read: Partial<Step> = {
      within: '1 working hour',
      choose: {later: {otherwise: 'Later', wait: '5 days', next: 'reply'}},
    };
    expect(slowest({read, reply: {within: '1 working hour'}}, 'elapsed')).toBe(
      'read (later) → reply: 9 days 2 hours',
    );
  });

  test('may part and meet again forty times', () => {
    const steps: Record<string, Partial<Step>> = {};
    for (let index = 0; index < 40; index += 1) {
      const choose = {
        one: {when: 'One', wait: '1 hour', next: `s${index + 1}`},
        two: {otherwise: 'Two', wait: '1 working hour', next: `s${index + 1}`},
      };
      steps[`s${index}`] = {within: '1 hour', choose};
    }
    steps.s40 = {within: '1 hour'};
    expect(slowest(steps, 'elapsed')).toMatch(/ → s40: 83 days 9 hours$/);
  });

  test('the steps of a promise are those up to where it is kept', () => {
    const choose: Step['choose'] = {
      short: {when: 'Short', next: 'reply'},
      long: {otherwise: 'Long', next: 'look'},
    };
    const {graph, key} = drawn({read: {choose}, look: {}, reply: {}, file: {}});
    expect(promisedSteps(graph, key('read'), new Set([key('reply')]))).toEqual(
      ['read', 'reply', 'look'].map(key),
    );
  });
});

describe('a step', () => {
  test('is left when the first of its bounds is over', () => {
    const timebox = {after: '30 minutes', next: 'reply'};
    expect(slowest({read: {within: '2 hours', timebox}, reply: {within: '1 minute'}}, 'elapsed')).toBe(
      'read → reply: 31 minutes',
    );
    const wait_for = {reply_from: 'guest', at_most: '1 day'};
    expect(slowest({read: {within: '2 days', wait_for}, reply: {}}, 'elapsed')).toBe('read → reply: 1 day');
  });

  test('may keep the promise at once', () => {
    expect(slowest({reply: {within: '1 hour'}}, 'elapsed')).toBe('reply: 1 hour');
  });
});

describe('what cannot be added up', () => {
  test('a loop on the way', () => {
    const read: Partial<Step> = {
      within: '1 hour',
      choose: {again: {when: 'Again', wait: '1 hour', next: 'read'}, on: {otherwise: 'On', next: 'reply'}},
    };
    expect(slowest({read, reply: {within: '1 hour'}}, 'elapsed')).toBe('loop: read (again) → read');
  });

  test('a loop behind the step that keeps it is none', () => {
    const reply: Partial<Step> = {
      within: '1 hour',
      choose: {again: {when: 'Again', wait: '1 hour', next: 'read'}, on: {otherwise: 'On', end: 'done'}},
    };
    expect(slowest({read: {within: '1 hour'}, reply}, 'elapsed')).toBe('read → reply: 2 hours');
  });

  test('no way at all', () => {
    expect(slowest({read: {within: '1 hour', end: 'gone'}, reply: {within: '1 hour'}}, 'elapsed')).toBeNull();
  });
});
