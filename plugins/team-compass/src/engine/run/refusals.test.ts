import {describe, expect, test} from 'vitest';
import {machineFrom} from '../../../../../tests/support/replay';
import {expectRun} from '../../../testing/script';
import {reduce} from './reduce';
import {RefusedEvent} from './run';

const reading = `
  example:
    steps:
      read: {owner: keeper}
`;

describe('an event that cannot happen is refused', () => {
  test('before the start', () => {
    expectRun(
      reading,
      `
      > completed read
        refused: The run has not started yet.
      `,
    );
  });

  test('a second start', () => {
    expectRun(
      reading,
      `
      > started
        Mon 09:00  entered read
      > started
        refused: The run has started already.
      `,
    );
  });

  test('after the end, where only time goes on', () => {
    expectRun(
      reading,
      `
      > started
        Mon 09:00  entered read
      > completed read
        Mon 09:00  completed read
        Mon 09:00  ended: done
      > 12:00 time passed
      > noted name
        refused: The run has ended: done.
      `,
    );
  });

  test('a process that is none', () => {
    const machine = machineFrom({example: {steps: {read: {owner: 'keeper'}}}});
    const start = (process: string) => reduce(machine, null, {type: 'started', process, at: 0, people: {}});
    expect(() => start('exmaple')).toThrow(new RefusedEvent('There is no process `exmaple` to start.'));
    expect(() => start('constructor')).toThrow(RefusedEvent);
  });

  test('a hand-over that does not say of what', () => {
    expectRun(
      `
      example:
        hands_over: [deputy, helper]
        steps:
          ask: {owner: outgoing, designates: {role: incoming, tie_break: lead}}
      `,
      `
      > started
        refused: Say which role \`example\` hands over: \`deputy\` or \`helper\`.
      > started keeper
        refused: Say which role \`example\` hands over: \`deputy\` or \`helper\`.
      > started helper
        Mon 09:00  entered ask
      `,
    );
  });

  test('time that goes back', () => {
    expectRun(
      reading,
      `
      > 12:00 started
        Mon 12:00  entered read
      > 11:00 time passed
        refused: Time does not go back.
      `,
    );
  });

  test('a choice where there is none, or one that is misspelt', () => {
    expectRun(
      `
      example:
        steps:
          read: {owner: keeper}
          judge:
            owner: keeper
            choose:
              clear: {when: Clear, end: clear}
              vague: {otherwise: Not clear, end: vague}
      `,
      `
      > started
        Mon 09:00  entered read
      > completed read clear
        refused: \`example/read\` has no choice \`clear\`: it has one way out.
      > completed read
        Mon 09:00  completed read
        Mon 09:00  entered judge
      > completed judge claer
        refused: \`example/judge\` needs one of its choices: \`clear\`.
      > completed judge something
        refused: \`example/judge\` needs one of its choices: \`clear\` or \`vague\`.
      `,
    );
  });

  test('a step that waits after its choice', () => {
    expectRun(
      `
      example:
        steps:
          look:
            owner: keeper
            choose:
              again: {when: Not yet, wait: 1 hour, next: look}
              over: {otherwise: It is over, end: over}
      `,
      `
      > started
        Mon 09:00  entered look
      > completed look again
        Mon 09:00  completed look (again)
        Mon 09:00  look waits 1 hour
      > completed look over
        refused: \`example/look\` waits already, after \`again\`.
      `,
    );
  });

  test('a step that waits for the process that it runs, or one elsewhere', () => {
    expectRun(
      `
      example:
        steps:
          check: {owner: keeper, run: look-up, sets: [result]}
          write: {owner: keeper}
      look-up:
        steps:
          find: {owner: keeper}
      `,
      `
      > started
        Mon 09:00  entered check
        Mon 09:00  check called look-up
        Mon 09:00  entered find
      > completed check
        refused: \`example/check\` waits for the process that it runs.
      > completed write
        refused: The run is not at \`example/write\`: it is at \`look-up/find\`.
      > completed find
        Mon 09:00  completed find
        Mon 09:00  came back to check
      > completed check
        Mon 09:00  noted result
        Mon 09:00  completed check
        Mon 09:00  entered write
      `,
    );
  });

  test('an answer that nobody waits for', () => {
    expectRun(
      `
      example:
        steps:
          ask: {owner: keeper, send: {to: guest}, wait_for: {reply_from: guest, at_most: 1 day}}
      `,
      `
      > started
        Mon 09:00  entered ask
        Mon 09:00  Kim sent a message to guest
      > replied lead
        refused: Nobody waits for an answer from \`lead\` here.
      > replied guest
        Mon 09:00  guest replied
      > replied guest
        refused: Nobody waits for an answer from \`guest\` here.
      `,
    );
  });

  test('a hand-over of what no process hands over, or nobody holds', () => {
    expectRun(
      `
      example:
        steps:
          work: {owner: keeper}
      hand-over:
        hands_over: [helper]
        steps:
          ask: {owner: outgoing, designates: {role: incoming, tie_break: lead}}
      `,
      `
      > started
        Mon 09:00  entered work
      > handed over deputy Ben
        refused: No process hands \`deputy\` over.
      > handed over helper Ben
        refused: Nobody holds \`helper\` yet, so nobody can hand it over.
      `,
    );
  });

  test('more than fifty processes that run each other', () => {
    expectRun(
      `
      example:
        steps:
          again: {owner: keeper, alongside: [deeper]}
          deeper: {owner: keeper, until: last, run: other}
          last: {owner: keeper}
      other:
        steps:
          down: {owner: keeper, run: other}
      `,
      `
      > started
        Mon 09:00  entered again
        Mon 09:00  entered deeper, alongside
      > completed deeper
        refused: More than 50 processes run each other here: \`other\` cannot begin.
      `,
    );
  });
});

describe('a designation refuses', () => {
  test('what a step without one cannot do', () => {
    expectRun(
      reading,
      `
      > started
        Mon 09:00  entered read
      > asked read Ben
        refused: The step \`example/read\` designates nobody.
      > agreed read
        refused: The step \`example/read\` designates nobody.
      > appointed read Ben
        refused: The step \`example/read\` designates nobody.
      `,
    );
  });

  test('to ask a second person before the first has answered', () => {
    expectRun(
      `
      example:
        steps:
          call: {owner: keeper, designates: {role: helper}}
      `,
      `
      > started
        Mon 09:00  entered call
      > asked call Ben
        Mon 09:00  Ben was asked to be helper
      > asked call Cleo
        refused: Ben was asked already: first comes the answer.
      > kept call
        refused: Nobody holds \`helper\` yet, so nobody can keep it.
      `,
    );
  });

  test('an appointment where one has to decline first', () => {
    expectRun(
      `
      example:
        steps:
          call: {owner: keeper, designates: {role: helper}}
      `,
      `
      > started
        Mon 09:00  entered call
      > appointed call Dan
        refused: Too early to appoint somebody as \`helper\`: 0 of 1 declined.
      > asked call Ben
        Mon 09:00  Ben was asked to be helper
      > declined call
        Mon 09:00  Ben declined to be helper
      > appointed call Lea
        refused: Lea breaks the tie, and so cannot be appointed.
      > appointed call Dan
        Mon 09:00  Dan was appointed helper
      > completed call
        Mon 09:00  noted helper
        Mon 09:00  completed call
        Mon 09:00  ended: done
      `,
    );
  });

  test('to be declined, and to be settled by anybody, where the role does not say so', () => {
    expectRun(
      `
      example:
        steps:
          claim: {owner: keeper, claims: steward}
          pass: {owner: steward, designates: {role: steward, tries: 1}}
      `,
      `
      > started
        Mon 09:00  entered claim
      > completed claim
        Mon 09:00  Ana claimed steward
        Mon 09:00  completed claim
        Mon 09:00  entered pass
      > asked pass Ben
        Mon 09:00  Ben was asked to be steward
      > declined pass
        refused: \`steward\` may not be declined: its page does not say \`may_decline\`.
      > appointed pass Dan
        refused: Nobody may appoint somebody as \`steward\`: neither the role nor the step has a \`tie_break\`.
      > agreed pass
        Mon 09:00  Ben agreed to be steward
      `,
    );
  });

  test('to ask more people than it may, and says that it stays where it is without a tie-break', () => {
    expectRun(
      `
      example:
        needs: [name]
        steps:
          name-stand-in: {owner: steward, designates: {role: stand-in, tries: 1}}
      `,
      `
      > started
        Mon 09:00  entered name-stand-in
      > asked name-stand-in Ben
        Mon 09:00  Ben was asked to be stand-in
      > declined name-stand-in
        Mon 09:00  Ben declined to be stand-in
      > asked name-stand-in Cleo
        refused: Ben declined; now whoever holds it keeps it.
      > completed name-stand-in
        Mon 09:00  Ana keeps stand-in
        Mon 09:00  noted stand_in
        Mon 09:00  completed name-stand-in
        Mon 09:00  ended: done
      `,
    );
  });
});

describe('what a fresh reader tried', () => {
  test('a choice for a duty', () => {
    expectRun(
      `
      example:
        steps:
          work: {owner: keeper, alongside: [watch]}
          watch: {owner: keeper, until: close}
          close: {owner: keeper}
      `,
      `
      > started
        Mon 09:00  entered work
        Mon 09:00  entered watch, alongside
      > completed watch well
        refused: \`example/watch\` is a duty, and has no choice \`well\`.
      `,
    );
  });

  test('to ask somebody twice, and to hand a role to whoever hands it over', () => {
    expectRun(
      `
      example:
        hands_over: [deputy]
        steps:
          ask: {owner: outgoing, designates: {role: incoming, tries: 3, tie_break: lead}}
      `,
      `
      > started deputy
        Mon 09:00  entered ask
      > asked ask Ana
        refused: Ana hands the role over, and cannot keep it: ask somebody else.
      > asked ask Ben
        Mon 09:00  Ben was asked to be incoming
      > declined ask
        Mon 09:00  Ben declined to be incoming
      > asked ask Ben
        refused: Ben has declined to be \`incoming\` already: ask somebody else.
      `,
    );
  });

  test('to hand a role to whoever holds it', () => {
    expectRun(
      `
      example:
        needs: [name]
        steps:
          work: {owner: deputy}
      pass:
        hands_over: [deputy]
        steps:
          ask: {owner: outgoing, designates: {role: incoming, tie_break: lead}}
      `,
      `
      > started
        Mon 09:00  entered work
      > handed over deputy Ana
        refused: Ana holds \`deputy\` already: it goes to somebody else.
      `,
    );
  });
});
