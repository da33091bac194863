import {describe, expect, test} from 'vitest';
import {cast, machineFrom} from '../../../../tests/support/replay';
import type {Compass} from '../types';
import {holderVariable, knownOnEveryPath, pathWithout, setByStep, variablesOf} from './known';
import {describePath} from './paths';

const owner = 'keeper';
const step = {id: 'a', title: 'A', owner};
/** Who holds these is known all the time. */
const always = ['deputy', 'guest', 'keeper', 'lead', 'stand_in', 'steward'];

/** What is known at each step and after each process, beside what is known all the time. */
function known(written: Record<string, object>) {
  const {graph, processes} = machineFrom(written);
  const {at, setBy} = knownOnEveryPath({processes, roles: cast} as Compass, graph);
  const plain = (sets: Map<string, Set<string>>) =>
    Object.fromEntries(
      [...sets].map(([key, names]) => [
        key,
        [...names]
          .filter((name) => !always.includes(name))
          .sort()
          .join(' '),
      ]),
    );
  return {at: plain(at), setBy: plain(setBy), all: at};
}

test('what a step sets is said as a list, or with more about each, and who was designated counts too', () => {
  expect(variablesOf(step)).toEqual({});
  expect(variablesOf({...step, sets: ['x', 'y']})).toEqual({x: {}, y: {}});
  expect(variablesOf({...step, sets: {x: {audience: 'team'}}})).toEqual({x: {audience: 'team'}});
  expect(setByStep(step)).toEqual([]);
  expect(setByStep({...step, sets: ['x'], designates: {role: 'on-call-lead'}})).toEqual([
    'x',
    'on_call_lead',
  ]);
  expect(holderVariable('a-b-c')).toBe('a_b_c');
});

describe('what is known', () => {
  test('at the start: what the process needs, who holds roles all the time or by default, and who hands over', () => {
    const found = known({
      plain: {steps: {a: {owner}}},
      needing: {needs: ['x'], steps: {b: {owner}}},
      passing: {hands_over: ['deputy'], steps: {c: {owner}}},
    });
    expect(found.at).toEqual({'plain/a': '', 'needing/b': 'x', 'passing/c': 'outgoing'});
    expect([...(found.all.get('plain/a') ?? [])].sort()).toEqual(always);
  });

  test('is what every way to a step sets; a time box has set nothing', () => {
    const found = known({
      example: {
        steps: {
          a: {
            owner,
            sets: ['x'],
            choose: {one: {when: 'One', next: 'b'}, two: {otherwise: 'Two', next: 'c'}},
          },
          b: {owner, sets: ['y', 'z'], next: 'd'},
          c: {owner, sets: ['y']},
          d: {owner, sets: ['w'], alongside: ['watch'], timebox: {after: '1 hour', next: 'e'}},
          e: {owner, end: 'over'},
          watch: {owner, sets: ['seen'], until: 'e'},
          never: {owner},
        },
      },
    });
    expect(found.at).toEqual({
      'example/a': '',
      'example/b': 'x',
      'example/c': 'x',
      'example/d': 'x y',
      'example/e': 'x y',
      'example/watch': 'x y',
    });
    expect(found.setBy).toEqual({example: 'x y'});
  });

  test('after a process that was run is what each of its ends leaves known, also those of what it goes on as', () => {
    const found = known({
      example: {steps: {a: {owner, run: 'inner', sets: ['own']}, b: {owner, run: 'endless'}, c: {owner}}},
      inner: {
        steps: {
          i: {
            owner,
            sets: ['x', 'y'],
            choose: {on: {when: 'On', continue_as: 'next'}, over: {otherwise: 'Over', next: 'j'}},
          },
          j: {owner, sets: ['z', 'w']},
        },
      },
      next: {needs: ['x'], steps: {n: {owner, sets: ['z']}}},
      endless: {steps: {e: {owner, sets: ['lost'], next: 'e'}}},
    });
    expect(found.setBy).toEqual({inner: 'x y z', next: 'x z'});
    expect(found.at['next/n']).toBe('x');
    expect(found.at['example/b']).toBe('own x y z');
    // What cannot end leads nowhere.
    expect(found.at['example/c']).toBeUndefined();
  });

  test('does not depend on the order of the processes, also where one runs itself', () => {
    const processes = {
      a: {steps: {one: {owner, run: 'b'}, two: {owner}}},
      b: {steps: {begin: {owner, run: 'c'}, after: {owner, sets: ['y']}}},
      c: {
        steps: {
          look: {
            owner,
            sets: ['x'],
            choose: {deeper: {when: 'Deeper', next: 'again'}, over: {otherwise: 'Over', end: 'x'}},
          },
          again: {owner, run: 'c', sets: ['z']},
        },
      },
    };
    const backwards = Object.fromEntries(Object.entries(processes).reverse());
    for (const found of [known(processes), known(backwards)])
      expect(found.setBy).toEqual({a: 'x y', b: 'x y', c: 'x'});
  });

  test('is followed until nothing changes, also against the order of the steps', () => {
    const found = known({
      example: {
        steps: {
          a: {owner, choose: {one: {when: 'One', next: 'm'}, two: {otherwise: 'Two', next: 'd'}}},
          f: {owner, end: 'over'},
          e: {owner, next: 'f'},
          m: {owner, sets: ['x'], next: 'b'},
          b: {owner, next: 'c'},
          c: {owner, next: 'e'},
          d: {owner, next: 'b'},
        },
      },
    });
    expect(Object.values(found.at).join('')).toBe('');
    expect(found.setBy).toEqual({example: ''});
  });

  test('at the start stays what it is, whatever comes back there', () => {
    const found = known({
      example: {
        needs: ['x'],
        steps: {
          a: {
            owner,
            sets: ['y'],
            choose: {again: {when: 'Again', next: 'a'}, over: {otherwise: 'Over', next: 'b'}},
          },
          b: {owner},
        },
      },
    });
    expect(found.at).toEqual({'example/a': 'x', 'example/b': 'x y'});
  });
});

test('the witness is the shortest way on which a variable is not set', () => {
  const {graph} = machineFrom({
    example: {
      steps: {
        a: {owner, choose: {one: {when: 'One', next: 'b'}, two: {otherwise: 'Two', next: 'c'}}},
        b: {owner, sets: ['x'], timebox: {after: '1 hour', next: 'd'}, next: 'd'},
        c: {owner, sets: ['y']},
        d: {owner, sets: ['z'], continue_as: 'other'},
      },
    },
    other: {steps: {o: {owner}}},
  });
  const way = (key: string, variable: string) => {
    const path = pathWithout(graph, {setBy: new Map()}, key, variable);
    return path && describePath('example/a', path);
  };
  expect(way('example/d', 'x')).toBe('a (one) → b (time box) → d');
  expect(way('example/d', 'y')).toBe('a (one) → b → d');
  expect(way('example/c', 'x')).toBe('a (two) → c');
  expect(way('example/a', 'x')).toBe('a');
  expect(pathWithout(graph, {setBy: new Map()}, 'other/o', 'x')).toEqual([]);
  const always = machineFrom({example: {steps: {a: {owner, sets: ['x']}, b: {owner}}}}).graph;
  expect(pathWithout(always, {setBy: new Map()}, 'example/b', 'x')).toBeUndefined();
});
