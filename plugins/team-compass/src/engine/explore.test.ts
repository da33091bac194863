import {describe, expect, test} from 'vitest';
import {machineFrom} from '../../../../tests/support/replay';
import {explore, type Visited} from './explore';
import {describeJourney} from './journey';
import {machineOf} from './machine';
import {movesFrom} from './moves';
import {frameOf} from './situation';
import {hasEnded} from './travel';

const journeys = (visited: Visited[]) => visited.map((each) => describeJourney(each));

describe('going through all situations', () => {
  const three = machineFrom({
    example: {steps: {a: {owner: 'keeper'}, b: {owner: 'keeper'}, c: {owner: 'keeper'}}},
  });

  test('ends with the end of the run, nearest first', () => {
    const {visited, exceeded} = explore(three);
    expect(journeys(visited)).toEqual(['a', 'a → b', 'a → b → c', 'a → b → c → end: done']);
    expect(exceeded).toBe(false);
  });

  test('stops at its limit, and says so only when there was more', () => {
    expect(explore(three, 4)).toMatchObject({exceeded: false});
    const {visited, exceeded} = explore(three, 3);
    expect(journeys(visited)).toEqual(['a', 'a → b', 'a → b → c']);
    expect(exceeded).toBe(true);
  });

  test('follows a process that runs itself twice, and no deeper', () => {
    const machine = machineFrom({
      example: {
        steps: {
          look: {
            owner: 'keeper',
            choose: {
              deeper: {when: 'Deeper', next: 'again'},
              enough: {otherwise: 'Enough', end: 'over'},
            },
          },
          again: {owner: 'keeper', run: 'example'},
        },
      },
    });
    const {visited, exceeded} = explore(machine);
    expect(exceeded).toBe(false);
    expect(Math.max(...visited.map(({situation}) => situation.frames.length))).toBe(2);
    expect(journeys(visited)).toEqual([
      'look',
      'look (deeper) → again',
      'look (enough) → end: over',
      'look (deeper) → again → look',
      'look (deeper) → again → look (deeper) → again',
      'look (deeper) → again → look (enough) → again',
    ]);
  });

  test('a duty that calls a process waits for it, and then does what it has to do besides', () => {
    const machine = machineFrom({
      example: {
        steps: {
          claim: {owner: 'steward', claims: 'steward'},
          work: {owner: 'steward', alongside: ['pass']},
          pass: {owner: 'steward', until: 'close', run: 'inner', designates: {role: 'helper'}},
          close: {owner: 'helper'},
        },
      },
      inner: {steps: {look: {owner: 'keeper'}, find: {owner: 'keeper'}}},
    });
    const {visited} = explore(machine);
    expect(journeys(visited).filter((way) => way.includes('end: '))).toEqual([
      'claim → work → close → end: done',
      'claim → work → inner/look → find → example/work → close → end: done',
    ]);
    const holders = visited.filter(
      ({situation}) => !hasEnded(situation) && frameOf(situation).step === 'close',
    );
    expect(holders.map(({situation}) => situation.holders)).toEqual([
      {steward: 'steward'},
      {helper: '*helper', steward: 'steward'},
    ]);
  });

  test('what a step does besides running a process is done once, when that has come back', () => {
    const machine = machineFrom({
      example: {
        steps: {call: {owner: 'keeper', run: 'inner', designates: {role: 'helper'}}, last: {owner: 'helper'}},
      },
      inner: {steps: {find: {owner: 'keeper'}}},
    });
    const {visited} = explore(machine);
    expect(journeys(visited)).toEqual([
      'call',
      'call → inner/find',
      'call → inner/find → example/call',
      'call → inner/find → example/call (agreed) → last',
      'call → inner/find → example/call (agreed) → last → end: done',
    ]);
    expect(visited.map(({by}) => by && [by.move.step, by.move.how])).toEqual([
      null,
      ['example/call', 'calls'],
      ['inner/find', 'done'],
      ['example/call', 'done'],
      ['example/last', 'done'],
    ]);
  });

  test('a time box may run out in the midst of a process that is run', () => {
    const machine = machineFrom({
      example: {
        steps: {
          try: {owner: 'keeper', run: 'inner', timebox: {after: '1 hour', next: 'ask'}, end: 'solved'},
          ask: {owner: 'helper', end: 'asked'},
        },
      },
      inner: {
        steps: {call: {owner: 'keeper', designates: {role: 'helper'}}, work: {owner: 'helper'}},
      },
    });
    const asking = explore(machine).visited.filter(
      ({situation}) => !hasEnded(situation) && frameOf(situation).step === 'ask',
    );
    expect(asking.map((visited) => [describeJourney(visited), visited.situation.holders])).toEqual([
      ['try (time box) → ask', {}],
      ['try → inner/call (agreed) → work (time box) → example/ask', {helper: '*helper'}],
    ]);
  });
});

test('a step still runs its process when that of a duty beside it has come back', () => {
  const machine = machineFrom({
    example: {
      steps: {
        work: {owner: 'keeper', run: 'inner', alongside: ['tell']},
        tell: {owner: 'lead', until: 'close', run: 'telling'},
        close: {owner: 'keeper'},
      },
    },
    inner: {steps: {find: {owner: 'keeper'}}},
    telling: {steps: {write: {owner: 'lead'}}},
  });
  const {visited} = explore(machine);
  expect(visited.filter(({by}) => by?.move.how === 'calls').map(({by}) => by?.move.step)).toEqual([
    'example/work',
    'example/tell',
    'example/tell',
    'example/tell',
  ]);
  expect(journeys(visited)).toEqual([
    'work',
    'work → inner/find',
    'work → telling/write',
    'work → inner/find → example/work',
    'work → inner/find → telling/write',
    'work → inner/find → example/work → close',
    'work → inner/find → example/work → telling/write',
    'work → inner/find → example/work → close → end: done',
  ]);
});

test('going on as another process, nobody is free any more and roles of the run begin anew', () => {
  const machine = machineFrom({
    example: {
      steps: {
        claim: {owner: 'steward', claims: 'steward'},
        pass: {owner: 'steward', designates: {role: 'deputy'}, continue_as: 'other'},
      },
    },
    other: {steps: {write: {owner: 'deputy'}}},
  });
  const writing = explore(machine).visited.filter((found) => describeJourney(found).endsWith('other/write'));
  expect(writing.map(({situation: {holders, freed, handedOver}}) => ({holders, freed, handedOver}))).toEqual([
    {holders: {steward: 'steward'}, freed: [], handedOver: null},
  ]);
});

test('a machine is partial when a process is left out', () => {
  const {processes, roles, templates} = machineFrom({
    one: {steps: {a: {owner: 'keeper'}}},
    two: {steps: {b: {owner: 'keeper'}}},
  });
  const all = {processes: {...processes}, roles, templates};
  const some = Object.values(processes).slice(0, 1);
  expect([machineOf(all).isPartial, machineOf(all, some).isPartial]).toEqual([false, true]);
  expect(Object.keys(machineOf(all, some).processes)).toEqual(['one']);
});

test('nothing moves when all has ended', () => {
  const machine = machineFrom({example: {steps: {a: {owner: 'keeper'}}}});
  const ended = explore(machine).visited.at(-1);
  expect(ended?.situation.frames).toEqual([]);
  expect(ended && movesFrom(machine, ended.situation)).toEqual([]);
  expect(() => ended && frameOf(ended.situation)).toThrow(
    new Error('Unexpected situation after the end of a run, expected one that goes on'),
  );
});

test('a journey tells duties, outcomes and time boxes, and may go on with further moves', () => {
  const machine = machineFrom({
    example: {
      steps: {
        claim: {owner: 'steward', claims: 'steward'},
        work: {owner: 'keeper', alongside: ['pass', 'look'], timebox: {after: '1 hour', next: 'work'}},
        pass: {owner: 'keeper', until: 'close', designates: {role: 'deputy'}},
        look: {owner: 'keeper', until: 'close', claims: 'lead'},
        close: {
          owner: 'keeper',
          designates: {role: 'helper'},
          choose: {good: {when: 'Good', end: 'good'}, bad: {otherwise: 'Bad', next: 'work'}},
        },
      },
    },
  });
  const {visited} = explore(machine);
  const close = visited.find((found) => describeJourney(found) === 'claim → work → close');
  expect(close && movesFrom(machine, close.situation).map((move) => describeJourney(close, [move]))).toEqual([
    'claim → work → close (agreed, good) → end: good',
    'claim → work → close (agreed, bad) → work',
  ]);
  const work = visited.find((found) => describeJourney(found) === 'claim → work');
  const moves = work ? movesFrom(machine, work.situation) : [];
  expect(work && moves.map((move) => describeJourney(work, [move]))).toEqual([
    'claim → work (time box) → work',
    'claim → work → close',
    'claim → work, with look alongside',
    'claim → work, with pass (agreed) alongside',
    'claim → work, with pass (kept) alongside',
  ]);
});
