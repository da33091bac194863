import {describe, expect, test} from 'vitest';
import {cast, machineFrom} from '../../../../tests/support/replay';
import type {Role} from '../types';
import type {Machine} from './machine';
import {isHeldByOne, isOnePerson} from './roles';
import {blankFor, startsOf} from './starts';
import {begin} from './travel';

const startIds = (machine: Machine) =>
  startsOf(machine).map(({frames}) => frames.map(({process}) => process));

describe('the proofs begin', () => {
  test('at what no other runs or continues as, though it may begin itself', () => {
    const machine = machineFrom({
      second: {steps: {b: {owner: 'keeper'}}},
      first: {steps: {a: {owner: 'keeper', run: 'second'}, again: {owner: 'keeper', continue_as: 'first'}}},
      other: {steps: {c: {owner: 'keeper', continue_as: 'second'}}},
    });
    expect(startIds(machine)).toEqual([['first'], ['other']]);
  });

  test('at the first of those that only begin each other', () => {
    const machine = machineFrom({
      one: {steps: {a: {owner: 'keeper', continue_as: 'two'}}},
      two: {steps: {b: {owner: 'keeper', continue_as: 'one'}}},
      three: {steps: {c: {owner: 'keeper', continue_as: 'four'}}},
      four: {steps: {d: {owner: 'keeper', continue_as: 'three'}}},
      root: {steps: {e: {owner: 'keeper', run: 'four'}}},
    });
    expect(startIds(machine)).toEqual([['root'], ['one']]);
  });

  test('for each role that a process hands over, by somebody who was asked and by its default, in a conversation that goes on', () => {
    const machine = machineFrom({
      pass: {hands_over: ['deputy', 'helper'], steps: {ask: {owner: 'outgoing'}}},
    });
    expect(
      startsOf(machine).map(({holders, handedOver, introduced}) => ({holders, handedOver, introduced})),
    ).toEqual([
      {
        holders: {steward: 'steward', deputy: '*outgoing', outgoing: '*outgoing'},
        handedOver: 'deputy',
        introduced: {guest: ['*outgoing']},
      },
      {
        holders: {steward: 'steward', deputy: 'steward', outgoing: 'steward'},
        handedOver: 'deputy',
        introduced: {guest: ['steward']},
      },
      {
        holders: {steward: 'steward', helper: '*outgoing', outgoing: '*outgoing'},
        handedOver: 'helper',
        introduced: {guest: ['*outgoing']},
      },
    ]);
  });

  test('never at a process that is none', () => {
    const machine = machineFrom({one: {steps: {a: {owner: 'keeper'}}}});
    expect(() => begin(machine, blankFor(machine, 'one', null), 'two', null)).toThrow(/Unexpected key `two`/);
  });
});

describe('who holds a role before', () => {
  const processes = {
    alone: {steps: {a: {owner: 'keeper'}}},
    within: {needs: ['name'], steps: {b: {owner: 'keeper'}}},
    pass: {hands_over: ['deputy'], steps: {ask: {owner: 'outgoing'}}},
  };
  const people = {keeper: 'Kim', steward: 'Ana', deputy: 'Ben', outgoing: 'Cleo', helper: 'Dan'};
  const machine = machineFrom(processes);

  test('a process that begins by itself knows its standing roles, and nobody has claimed', () => {
    expect(blankFor(machine, 'alone', null).holders).toStrictEqual({});
    expect(blankFor(machine, 'alone', null, people).holders).toEqual({keeper: 'Kim'});
  });

  test('in the midst of other work, or where a process is left out, roles are claimed already', () => {
    expect(blankFor(machine, 'within', null).holders).toEqual({steward: 'steward'});
    expect(blankFor(machine, 'within', null, people).holders).toEqual({keeper: 'Kim', steward: 'Ana'});
    expect(blankFor({...machine, isPartial: true}, 'alone', null).holders).toEqual({steward: 'steward'});
  });

  test('whoever hands over is said by name, or is whoever holds the role', () => {
    const outgoing = (known: Record<string, string>) =>
      blankFor(machine, 'pass', 'deputy', known).holders.outgoing;
    expect([outgoing(people), outgoing({deputy: 'Ben'}), outgoing({})]).toEqual(['Cleo', 'Ben', '*outgoing']);
  });
});

test.each([
  [{held: 'standing'}, true, true],
  [{held: 'standing', holders: {min: 1, max: 1}}, true, true],
  [{held: 'standing', holders: {min: 2, max: 2}}, false, false],
  [{held: 'standing', claimed: true}, false, true],
  [{held: 'standing', claimed: true, holders: {min: 1, max: 1}}, true, true],
  [{held: 'per_run'}, false, true],
  [{held: 'group'}, false, false],
  [undefined, false, false],
])('%j is held by one person: %s; comes to one: %s', (facts, byOne, one) => {
  const role = facts && ({...cast.keeper, holders: undefined, ...facts} as unknown as Role);
  expect([isHeldByOne(role), isOnePerson(role)]).toEqual([byOne, one]);
});
