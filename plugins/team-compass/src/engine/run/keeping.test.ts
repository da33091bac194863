import {describe, expect, test} from 'vitest';
import {machineFrom} from '../../../../../tests/support/replay';
import {expectRun} from '../../../testing/script';
import type {RunEvent} from './events';
import {reduce} from './reduce';
import {RefusedEvent, type Run} from './run';

/** A run after some events, the first of which starts it. */
function runOf(processes: Record<string, object>, started: {role?: string}, ...events: RunEvent[]): Run {
  const machine = machineFrom(processes);
  const people = {keeper: 'Kim', lead: 'Lea', steward: 'Ana'};
  const start = reduce(machine, null, {type: 'started', process: 'example', at: 0, people, ...started});
  return events.reduce((run, event) => reduce(machine, run, event), start);
}

const done = (step: string): RunEvent => ({type: 'completed', step});

describe('what is known', () => {
  const processes = {
    example: {
      needs: ['zone', 'name'],
      steps: {
        read: {owner: 'keeper', sets: ['mood', 'address']},
        look: {owner: 'keeper', run: 'inner'},
        last: {owner: 'keeper', continue_as: 'other'},
      },
    },
    inner: {steps: {find: {owner: 'keeper', sets: ['cause'], continue_as: 'further'}}},
    further: {needs: ['name'], steps: {go: {owner: 'keeper'}}},
    other: {needs: ['name', 'cause'], steps: {end: {owner: 'keeper'}}},
  };

  test('at the start what the process needs, then what steps set, in order', () => {
    expect(runOf(processes, {}).known).toEqual(['name', 'zone']);
    expect(runOf(processes, {}, done('example/read')).known).toEqual(['address', 'mood', 'name', 'zone']);
  });

  test('in a process that is run, all of it, also when that goes on as another', () => {
    const within = runOf(processes, {}, done('example/read'), done('inner/find'));
    expect(within.known).toEqual(['address', 'cause', 'mood', 'name', 'zone']);
    expect(within.situation.frames.map(({process}) => process)).toEqual(['example', 'further']);
  });

  test('after going on as another process, what that needs and nothing else', () => {
    const events = ['example/read', 'inner/find', 'further/go', 'example/last'].map(done);
    expect(runOf(processes, {}, ...events).known).toEqual(['cause', 'name']);
    const none = {...processes, other: {steps: {end: {owner: 'keeper'}}}};
    expect(runOf(none, {}, ...events).known).toEqual([]);
  });
});

describe('who is known outside', () => {
  test('whoever takes over is introduced to everybody who was written to', () => {
    const processes = {
      example: {
        needs: ['name'],
        steps: {
          write: {owner: 'deputy', send: {to: 'guest'}},
          wait: {owner: 'deputy'},
        },
      },
      'hand-over': {hands_over: ['deputy'], steps: {ask: {owner: 'outgoing'}}},
    };
    const run = runOf(
      processes,
      {},
      done('example/write'),
      {type: 'handed over', role: 'deputy', to: 'Zoe'},
      {type: 'handed over', role: 'deputy', to: 'Aaron'},
      {type: 'handed over', role: 'deputy', to: 'Zoe'},
    );
    expect(run.situation.introduced).toEqual({guest: ['Aaron', 'Ana', 'Zoe']});
    expect(run.situation.holders).toEqual({keeper: 'Kim', lead: 'Lea', steward: 'Ana', deputy: 'Zoe'});
    expect(run.situation.freed).toEqual(['steward']);
  });

  test('in a process that hands over, the rules are those of the role that changes hands', () => {
    expectRun(
      `
      example:
        hands_over: [deputy]
        steps:
          ask: {owner: outgoing, designates: {role: incoming, tries: 1}}
      `,
      `
      > started deputy
        Mon 09:00  entered ask
      > asked ask Lea
        refused: Lea breaks the tie, and so cannot be asked to be \`incoming\`.
      > asked ask Ben
        Mon 09:00  Ben was asked to be incoming
      > declined ask
        Mon 09:00  Ben declined to be incoming
      > appointed ask Dan
        Mon 09:00  Dan was appointed incoming
      `,
    );
  });
});

describe('what goes on keeps what was done of it', () => {
  test('a duty in which somebody was asked, while the steps go on; when it begins anew it is untouched', () => {
    expectRun(
      `
      example:
        steps:
          work: {owner: keeper, alongside: [call]}
          check: {owner: keeper}
          pause: {owner: keeper, next: work}
          call: {owner: keeper, until: pause, designates: {role: helper}}
      `,
      `
      > started
        Mon 09:00  entered work
        Mon 09:00  entered call, alongside
      > asked call Ben
        Mon 09:00  Ben was asked to be helper
      > completed work
        Mon 09:00  completed work
        Mon 09:00  entered check
      > agreed call
        Mon 09:00  Ben agreed to be helper
      > agreed check
        refused: The step \`example/check\` designates nobody.
      > completed check
        Mon 09:00  completed check
        Mon 09:00  call ended
        Mon 09:00  entered pause
      > completed pause
        Mon 09:00  completed pause
        Mon 09:00  entered work
        Mon 09:00  entered call, alongside
      > asked call Cleo
        Mon 09:00  Cleo was asked to be helper
      > completed pause
        refused: The run is not at \`example/pause\`: it is at \`example/work\` and \`example/call\`.
      `,
    );
  });

  test('a step that waits has opened its issue already', () => {
    expectRun(
      `
      example:
        steps:
          ask: {owner: keeper, open: report, wait_for: {reply_from: guest, at_most: 1 day}}
      `,
      `
      > started
        Mon 09:00  entered ask
        Mon 09:00  opened report
      > completed ask
        Mon 09:00  completed ask
        Mon 09:00  ended: done
      `,
    );
  });

  test('a role that is free already is not freed once more', () => {
    expectRun(
      `
      example:
        needs: [name]
        steps:
          first: {owner: steward, designates: {role: deputy}}
          second: {owner: deputy, designates: {role: stand-in}}
      `,
      `
      > started
        Mon 09:00  entered first
      > asked first Ben
        Mon 09:00  Ben was asked to be deputy
      > agreed first
        Mon 09:00  Ben agreed to be deputy
        Mon 09:00  steward is free
      > completed first
        Mon 09:00  noted deputy
        Mon 09:00  completed first
        Mon 09:00  entered second
      > asked second Cleo
        Mon 09:00  Cleo was asked to be stand-in
      > agreed second
        Mon 09:00  Cleo agreed to be stand-in
      `,
    );
  });
});

describe('clocks go on or stop', () => {
  test('an answer stops the wait for it, and no other clock', () => {
    expectRun(
      `
      example:
        steps:
          ask:
            owner: keeper
            within: 2 hours
            if_late: {notify: lead}
            wait_for: {reply_from: guest, at_most: 1 hour}
      `,
      `
      > started
        Mon 09:00  entered ask
      > replied guest
        Mon 09:00  guest replied
      > 15:00 time passed
        Mon 11:00  ask is late, lead was told
      `,
    );
  });

  test('a branch that waits stops the clocks of its step, and no others', () => {
    expectRun(
      `
      example:
        steps:
          look:
            owner: keeper
            within: 1 hour
            if_late: {notify: lead}
            alongside: [watch]
            choose: {again: {otherwise: Again, wait: 3 hours, next: close}}
          watch: {owner: lead, every: 2 hours, until: close, if_late: {notify: keeper}}
          close: {owner: keeper}
      `,
      `
      > started
        Mon 09:00  entered look
        Mon 09:00  entered watch, alongside
      > completed look again
        Mon 09:00  completed look (again)
        Mon 09:00  look waits 3 hours
      > 15:00 time passed
        Mon 11:00  watch is late, keeper was told
        Mon 12:00  watch ended
        Mon 12:00  entered close
      `,
    );
  });

  test('the clock of a duty stops with its process, also when the duty was done there', () => {
    expectRun(
      `
      example:
        steps:
          call: {owner: keeper, run: inner, sets: [result], within: 10 hours, if_late: {notify: lead}}
      inner:
        steps:
          work: {owner: keeper, alongside: [watch, look]}
          watch: {owner: lead, every: 1 hour, until: work, if_late: {notify: keeper}}
          look: {owner: lead, every: 1 hour, until: work, if_late: {notify: keeper}}
      `,
      `
      > started
        Mon 09:00  entered call
        Mon 09:00  call called inner
        Mon 09:00  entered work
        Mon 09:00  entered look, alongside
        Mon 09:00  entered watch, alongside
      > completed watch
        Mon 09:00  completed watch
      > completed work
        Mon 09:00  completed work
        Mon 09:00  look ended
        Mon 09:00  watch ended
        Mon 09:00  came back to call
      > 15:00 time passed
      `,
    );
  });

  test('a process that runs itself has its duties twice', () => {
    expectRun(
      `
      example:
        steps:
          work: {owner: keeper, alongside: [watch], choose: {deeper: {when: Deeper, next: again}, over: {otherwise: Over, next: close}}}
          again: {owner: keeper, run: example}
          watch: {owner: lead, every: 1 hour, until: close, if_late: {notify: keeper}}
          close: {owner: keeper}
      `,
      `
      > started
        Mon 09:00  entered work
        Mon 09:00  entered watch, alongside
      > completed work deeper
        Mon 09:00  completed work (deeper)
        Mon 09:00  entered again
        Mon 09:00  again called example
        Mon 09:00  entered work
        Mon 09:00  entered watch, alongside
      > completed work over
        Mon 09:00  completed work (over)
        Mon 09:00  watch ended
        Mon 09:00  entered close
      > 10:00 time passed
        Mon 10:00  watch is late, keeper was told
      > completed close
        Mon 10:00  completed close
        Mon 10:00  came back to again
        Mon 10:00  completed again
        Mon 10:00  watch ended
        Mon 10:00  entered close
      > 11:00 time passed
      > completed close
        Mon 11:00  completed close
        Mon 11:00  ended: done
      > 12:00 time passed
      `,
    );
  });

  test('time may stand still', () => {
    expectRun(
      `
      example:
        steps:
          read: {owner: keeper, alongside: [a-watch, b-watch]}
          a-watch: {owner: lead, every: 1 hour, until: close, if_late: {notify: keeper}}
          b-watch: {owner: lead, every: 1 hour, until: close, if_late: {notify: keeper}}
          close: {owner: keeper}
      `,
      `
      > started
        Mon 09:00  entered read
        Mon 09:00  entered a-watch, alongside
        Mon 09:00  entered b-watch, alongside
      > completed a-watch
        Mon 09:00  completed a-watch
      > 09:00 time passed
      > 10:00 time passed
        Mon 10:00  a-watch is late, keeper was told
        Mon 10:00  b-watch is late, keeper was told
      > completed reed
        refused: The run is not at \`example/reed\`: it is at \`example/read\`, \`example/a-watch\` and \`example/b-watch\`.
      `,
    );
  });
});

test('fifty processes may run each other, and one more may not', () => {
  const chain = (length: number) =>
    Object.fromEntries(
      Array.from({length}, (_, index) => [
        index === 0 ? 'example' : `p${index}`,
        {steps: {go: {owner: 'keeper', ...(index < length - 1 && {run: `p${index + 1}`})}}},
      ]),
    );
  expect(runOf(chain(50), {}).situation.frames.length).toBe(50);
  expect(() => runOf(chain(51), {})).toThrow(
    new RefusedEvent('More than 50 processes run each other here: `p50` cannot begin.'),
  );
});
