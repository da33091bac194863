import {describe, expect, test} from 'vitest';
import {machineFrom} from '../../../../../tests/support/replay';
import {expectRun} from '../../../testing/script';
import {reduce} from './reduce';

describe('processes that run others', () => {
  test('come back through all of them, to what is left of each step', () => {
    expectRun(
      `
      example:
        steps:
          prepare: {owner: keeper, run: middle, sets: [plan]}
          close: {owner: keeper}
      middle:
        steps:
          through: {owner: lead, run: inner}
          note-down: {owner: lead, sets: [number]}
      inner:
        steps:
          find: {owner: keeper, open: report, end: found}
      `,
      `
      > started
        Mon 09:00  entered prepare
        Mon 09:00  prepare called middle
        Mon 09:00  entered through
        Mon 09:00  through called inner
        Mon 09:00  entered find
      > completed find
        Mon 09:00  opened report
        Mon 09:00  completed find
        Mon 09:00  came back to through
        Mon 09:00  completed through
        Mon 09:00  entered note-down
      > completed note-down
        Mon 09:00  noted number
        Mon 09:00  completed note-down
        Mon 09:00  came back to prepare
      > completed prepare
        Mon 09:00  noted plan
        Mon 09:00  completed prepare
        Mon 09:00  entered close
      `,
    );
  });

  test('a step with anything to do besides is not done when its process is', () => {
    expectRun(
      `
      example:
        steps:
          a: {owner: keeper, run: inner, open: report}
          b: {owner: keeper, run: inner, send: {to: guest, template: hello}}
          c: {owner: keeper, run: inner, designates: {role: helper}}
          d: {owner: keeper, run: inner, choose: {on: {otherwise: On, end: over}}}
      inner:
        steps:
          find: {owner: keeper}
      `,
      `
      > started
        Mon 09:00  entered a
        Mon 09:00  a called inner
        Mon 09:00  entered find
      > completed find
        Mon 09:00  completed find
        Mon 09:00  came back to a
      > completed a
        Mon 09:00  opened report
        Mon 09:00  completed a
        Mon 09:00  entered b
        Mon 09:00  b called inner
        Mon 09:00  entered find
      > completed find
        Mon 09:00  completed find
        Mon 09:00  came back to b
      > completed b
        Mon 09:00  Kim sent hello to guest
        Mon 09:00  completed b
        Mon 09:00  entered c
        Mon 09:00  c called inner
        Mon 09:00  entered find
      > completed find
        Mon 09:00  completed find
        Mon 09:00  came back to c
      > asked c Ben
        Mon 09:00  Ben was asked to be helper
      > agreed c
        Mon 09:00  Ben agreed to be helper
      > completed c
        Mon 09:00  noted helper
        Mon 09:00  completed c
        Mon 09:00  entered d
        Mon 09:00  d called inner
        Mon 09:00  entered find
      > completed find
        Mon 09:00  completed find
        Mon 09:00  came back to d
      > completed d on
        Mon 09:00  completed d (on)
        Mon 09:00  ended: over
      `,
    );
  });

  test('the clock of a step goes on while its process runs', () => {
    expectRun(
      `
      example:
        steps:
          try:
            owner: keeper
            run: inner
            within: 1 hour
            if_late: {notify: lead}
            timebox: {after: 2 hours, next: give-up}
            end: solved
          give-up: {owner: keeper}
      inner:
        steps:
          find: {owner: keeper, within: 30 minutes, if_late: {notify: lead}}
      `,
      `
      > started
        Mon 09:00  entered try
        Mon 09:00  try called inner
        Mon 09:00  entered find
      > 10:30 time passed
        Mon 09:30  find is late, lead was told
        Mon 10:00  try is late, lead was told
      > completed find
        Mon 10:30  completed find
        Mon 10:30  came back to try
        Mon 10:30  completed try
        Mon 10:30  ended: solved
      > 13:00 time passed
      `,
    );
  });

  test('the time box of a step gives up the process that it runs, with its duties and its clocks', () => {
    expectRun(
      `
      example:
        steps:
          try: {owner: keeper, run: middle, timebox: {after: 1 hour, next: give-up}, end: solved}
          give-up: {owner: keeper}
      middle:
        steps:
          search: {owner: keeper, run: inner, alongside: [tell]}
          tell: {owner: lead, every: 40 minutes, until: stop, if_late: {notify: keeper}}
          stop: {owner: keeper}
      inner:
        steps:
          find: {owner: keeper, within: 2 hours, if_late: {notify: lead}}
      `,
      `
      > started
        Mon 09:00  entered try
        Mon 09:00  try called middle
        Mon 09:00  entered search
        Mon 09:00  entered tell, alongside
        Mon 09:00  search called inner
        Mon 09:00  entered find
      > 10:00 time passed
        Mon 09:40  tell is late, keeper was told
        Mon 10:00  time box of try ran out after 1 hour
        Mon 10:00  tell ended
        Mon 10:00  entered give-up
      > 15:00 time passed
      > completed give-up
        Mon 15:00  completed give-up
        Mon 15:00  ended: done
      `,
    );
  });

  test('a wait that is over goes on when what a duty runs has come back', () => {
    expectRun(
      `
      example:
        steps:
          look:
            owner: keeper
            alongside: [tell]
            choose: {later: {otherwise: Later, wait: 1 hour, next: ask}}
          tell: {owner: lead, until: close, run: telling}
          ask: {owner: keeper, wait_for: {reply_from: guest, at_most: 1 hour}}
          close: {owner: keeper}
      telling:
        steps:
          write: {owner: lead}
      `,
      `
      > started
        Mon 09:00  entered look
        Mon 09:00  entered tell, alongside
      > completed look later
        Mon 09:00  completed look (later)
        Mon 09:00  look waits 1 hour
      > completed tell
        Mon 09:00  tell called telling
        Mon 09:00  entered write
      > 10:30 time passed
      > completed write
        Mon 10:30  completed write
        Mon 10:30  came back to tell
        Mon 10:30  completed tell
      > 10:30 time passed
        Mon 10:30  entered ask
      `,
    );
  });

  test('one that is called and goes on as another comes back from that, with all that is known', () => {
    expectRun(
      `
      example:
        steps:
          claim: {owner: steward, claims: steward, sets: [name]}
          call: {owner: steward, run: first}
          thank: {owner: deputy, send: {to: guest, template: hello}}
      first:
        steps:
          choose-deputy: {owner: steward, designates: {role: deputy}, sets: [mood], continue_as: second}
      second:
        needs: [name]
        steps:
          work: {owner: deputy}
      `,
      `
      > started
        Mon 09:00  entered claim
      > completed claim
        Mon 09:00  Ana claimed steward
        Mon 09:00  noted name
        Mon 09:00  completed claim
        Mon 09:00  entered call
        Mon 09:00  call called first
        Mon 09:00  entered choose-deputy
      > asked choose-deputy Ben
        Mon 09:00  Ben was asked to be deputy
      > agreed choose-deputy
        Mon 09:00  Ben agreed to be deputy
        Mon 09:00  steward is free
      > completed choose-deputy
        Mon 09:00  noted mood
        Mon 09:00  noted deputy
        Mon 09:00  completed choose-deputy
        Mon 09:00  continued as second
        Mon 09:00  entered work
      > completed work
        Mon 09:00  completed work
        Mon 09:00  came back to call
        Mon 09:00  completed call
        Mon 09:00  entered thank
      > completed thank
        Mon 09:00  Ben sent hello to guest
        Mon 09:00  completed thank
        Mon 09:00  ended: done
      `,
    );
  });

  test('a duty that runs a process begins anew when that is over', () => {
    expectRun(
      `
      example:
        steps:
          work: {owner: keeper, alongside: [tell]}
          tell: {owner: lead, every: 2 hours, until: close, if_late: {notify: keeper}, run: telling, sets: [told]}
          close: {owner: keeper}
      telling:
        steps:
          write: {owner: lead}
      `,
      `
      > started
        Mon 09:00  entered work
        Mon 09:00  entered tell, alongside
      > 10:00 time passed
      > completed tell
        Mon 10:00  tell called telling
        Mon 10:00  entered write
      > completed work
        refused: \`example/work\` waits for a process that goes on beside it.
      > completed write
        Mon 10:00  completed write
        Mon 10:00  came back to tell
        Mon 10:00  noted told
        Mon 10:00  completed tell
      > 12:00 time passed
        Mon 12:00  tell is late, keeper was told
      > completed work
        Mon 12:00  completed work
        Mon 12:00  tell ended
        Mon 12:00  entered close
      `,
    );
  });

  test('a process that is left out is not waited for', () => {
    expectRun(
      `
      example:
        steps:
          work: {owner: keeper, run: elsewhere, alongside: [tell]}
          tell: {owner: lead, until: close, run: elsewhere}
          close: {owner: keeper}
      `,
      `
      > started
        Mon 09:00  entered work
        Mon 09:00  entered tell, alongside
      > completed tell
        Mon 09:00  completed tell
      > completed work
        Mon 09:00  completed work
        Mon 09:00  tell ended
        Mon 09:00  entered close
      `,
    );
  });
});

describe('going on as another process', () => {
  test('ends the duties, also where it goes on as itself', () => {
    expectRun(
      `
      example:
        steps:
          work: {owner: keeper, alongside: [call], choose: {again: {when: Again, continue_as: example}, over: {otherwise: Over, next: close}}}
          call: {owner: keeper, every: 3 hours, until: close, if_late: {notify: lead}, designates: {role: helper}}
          close: {owner: keeper}
      `,
      `
      > started
        Mon 09:00  entered work
        Mon 09:00  entered call, alongside
      > 10:00 time passed
      > asked call Ben
        Mon 10:00  Ben was asked to be helper
      > agreed call
        Mon 10:00  Ben agreed to be helper
      > completed work again
        Mon 10:00  completed work (again)
        Mon 10:00  continued as example
        Mon 10:00  call ended
        Mon 10:00  entered work
        Mon 10:00  entered call, alongside
      > 12:00 time passed
      > asked call Cleo
        Mon 12:00  Cleo was asked to be helper
      > 13:00 time passed
        Mon 13:00  call is late, lead was told
      `,
    );
  });

  test('duties of the process that called go on', () => {
    expectRun(
      `
      example:
        steps:
          work: {owner: keeper, alongside: [watch], run: first}
          watch: {owner: lead, every: 1 hour, until: close, if_late: {notify: keeper}}
          close: {owner: keeper}
      first:
        steps:
          look: {owner: keeper, alongside: [ask], continue_as: second}
          ask: {owner: keeper, until: look}
      second:
        steps:
          find: {owner: keeper}
      `,
      `
      > started
        Mon 09:00  entered work
        Mon 09:00  entered watch, alongside
        Mon 09:00  work called first
        Mon 09:00  entered look
        Mon 09:00  entered ask, alongside
      > completed watch
        Mon 09:00  completed watch
      > 09:30 time passed
      > completed look
        Mon 09:30  completed look
        Mon 09:30  continued as second
        Mon 09:30  ask ended
        Mon 09:30  entered find
      > 10:00 time passed
        Mon 10:00  watch is late, keeper was told
      > completed find
        Mon 10:00  completed find
        Mon 10:00  came back to work
        Mon 10:00  completed work
        Mon 10:00  watch ended
        Mon 10:00  entered close
      `,
    );
  });
});

describe('clocks', () => {
  test('a deadline of a duty is missed once, and doing the duty stops it', () => {
    expectRun(
      `
      example:
        steps:
          work: {owner: keeper, alongside: [look, write]}
          look: {owner: lead, within: 1 hour, until: close, if_late: {notify: keeper}}
          write: {owner: lead, within: 1 hour, until: close, if_late: {notify: keeper}}
          close: {owner: keeper}
      `,
      `
      > started
        Mon 09:00  entered work
        Mon 09:00  entered look, alongside
        Mon 09:00  entered write, alongside
      > completed write
        Mon 09:00  completed write
      > 15:00 time passed
        Mon 10:00  look is late, keeper was told
      > completed look
        Mon 15:00  completed look
      `,
    );
  });

  test('what goes on beside steps keeps its clock from step to step', () => {
    expectRun(
      `
      example:
        steps:
          work: {owner: keeper, alongside: [watch]}
          check: {owner: keeper, alongside: [watch, write]}
          watch: {owner: lead, every: 1 hour, until: close, if_late: {notify: keeper}}
          write: {owner: lead, until: close}
          close: {owner: keeper}
      `,
      `
      > started
        Mon 09:00  entered work
        Mon 09:00  entered watch, alongside
      > 09:30 time passed
      > completed work
        Mon 09:30  completed work
        Mon 09:30  entered check
        Mon 09:30  entered write, alongside
      > 10:00 time passed
        Mon 10:00  watch is late, keeper was told
      > completed check
        Mon 10:00  completed check
        Mon 10:00  watch ended
        Mon 10:00  write ended
        Mon 10:00  entered close
      > 15:00 time passed
      `,
    );
  });

  test('several that run out at one moment: first those that tell somebody, the innermost first, by name', () => {
    expectRun(
      `
      example:
        steps:
          work:
            owner: keeper
            run: inner
            alongside: [b-watch, a-watch]
            within: 1 hour
            if_late: {notify: lead}
            timebox: {after: 1 hour, next: close}
          a-watch: {owner: lead, every: 1 hour, until: close, if_late: {notify: keeper}}
          b-watch: {owner: lead, every: 1 hour, until: close, if_late: {notify: keeper}}
          close: {owner: keeper}
      inner:
        steps:
          ask:
            owner: keeper
            within: 1 hour
            if_late: {notify: lead}
            wait_for: {reply_from: guest, at_most: 1 hour}
            next: go
          go: {owner: keeper}
      `,
      `
      > started
        Mon 09:00  entered work
        Mon 09:00  entered a-watch, alongside
        Mon 09:00  entered b-watch, alongside
        Mon 09:00  work called inner
        Mon 09:00  entered ask
      > 10:00 time passed
        Mon 10:00  ask is late, lead was told
        Mon 10:00  work is late, lead was told
        Mon 10:00  a-watch is late, keeper was told
        Mon 10:00  b-watch is late, keeper was told
        Mon 10:00  nobody replied to ask within 1 hour
        Mon 10:00  completed ask
        Mon 10:00  entered go
        Mon 10:00  time box of work ran out after 1 hour
        Mon 10:00  a-watch ended
        Mon 10:00  b-watch ended
        Mon 10:00  entered close
      `,
    );
  });

  test('one that nobody hears of runs out without a word', () => {
    expectRun(
      `
      example:
        steps:
          work: {owner: keeper, within: 1 hour, alongside: [watch]}
          watch: {owner: lead, every: 1 hour, until: close}
          close: {owner: keeper}
      `,
      `
      > started
        Mon 09:00  entered work
        Mon 09:00  entered watch, alongside
      > 15:00 time passed
      `,
    );
  });

  test('silence takes the one way out, and what the step sends at its beginning is sent once', () => {
    expectRun(
      `
      example:
        steps:
          ask: {owner: keeper, send: {to: guest, template: hello}, wait_for: {reply_from: guest, at_most: 1 hour}, sets: [answer]}
          close: {owner: keeper}
      `,
      `
      > started
        Mon 09:00  entered ask
        Mon 09:00  noted answer
        Mon 09:00  Kim sent hello to guest
      > 10:00 time passed
        Mon 10:00  nobody replied to ask within 1 hour
        Mon 10:00  completed ask
        Mon 10:00  entered close
      `,
    );
  });

  test('a step that waits and designates sends when it is done', () => {
    expectRun(
      `
      example:
        steps:
          ask:
            owner: keeper
            designates: {role: helper}
            send: {to: guest, template: hello, introduces: helper}
            wait_for: {reply_from: guest, at_most: 1 day}
      `,
      `
      > started
        Mon 09:00  entered ask
      > asked ask Ben
        Mon 09:00  Ben was asked to be helper
      > agreed ask
        Mon 09:00  Ben agreed to be helper
      > completed ask
        Mon 09:00  noted helper
        Mon 09:00  Kim sent hello to guest
        Mon 09:00  completed ask
        Mon 09:00  ended: done
      `,
    );
  });

  test('a branch waits in the time of its process, whatever its step had to do in time', () => {
    expectRun(
      `
      example:
        clock: working
        steps:
          look:
            owner: keeper
            within: 1 hour
            if_late: {notify: lead}
            choose:
              later: {when: Later, wait: 2 days, next: close}
              now: {otherwise: Now, end: over}
          close: {owner: keeper}
      `,
      `
      > Fri 09:00 started
        Fri 09:00  entered look
      > completed look later
        Fri 09:00  completed look (later)
        Fri 09:00  look waits 2 days
      > Mon 09:00 time passed
      > Tue 09:00 time passed
        Tue 09:00  entered close
      `,
    );
  });
});

describe('what leads nowhere', () => {
  test('is not gone: a page with such a mistake has a finding of its own', () => {
    expectRun(
      `
      example:
        steps:
          call: {owner: keeper, run: inner, next: nowhere}
      inner:
        steps:
          try: {owner: keeper, timebox: {after: 1 hour, next: nowhere}, next: ask}
          ask: {owner: keeper, wait_for: {reply_from: guest, at_most: 1 hour}, next: nowhere}
          close: {owner: keeper}
      `,
      `
      > started
        Mon 09:00  entered call
        Mon 09:00  call called inner
        Mon 09:00  entered try
      > 10:00 time passed
        Mon 10:00  time box of try ran out after 1 hour
      > completed try
        Mon 10:00  completed try
        Mon 10:00  entered ask
      > 11:00 time passed
        Mon 11:00  nobody replied to ask within 1 hour
      `,
    );
  });

  test('a step whose one way leads nowhere stays when its process has come back', () => {
    expectRun(
      `
      example:
        steps:
          call: {owner: keeper, run: inner, next: nowhere}
      inner:
        steps:
          find: {owner: keeper}
      `,
      `
      > started
        Mon 09:00  entered call
        Mon 09:00  call called inner
        Mon 09:00  entered find
      > completed find
        Mon 09:00  completed find
        Mon 09:00  came back to call
      `,
    );
  });
});

describe('people', () => {
  test('whoever takes over in the midst of a process that is run has taken over afterwards too', () => {
    expectRun(
      `
      example:
        needs: [name]
        steps:
          call: {owner: deputy, run: inner}
          thank: {owner: deputy, send: {to: guest}}
      inner:
        steps:
          write: {owner: deputy, send: {to: guest}}
          again: {owner: deputy}
      hand-over:
        hands_over: [deputy]
        steps:
          ask: {owner: outgoing, designates: {role: incoming, tie_break: lead}}
      `,
      `
      > started
        Mon 09:00  entered call
        Mon 09:00  call called inner
        Mon 09:00  entered write
      > completed write
        Mon 09:00  Ana sent a message to guest
        Mon 09:00  completed write
        Mon 09:00  entered again
      > handed over deputy Ben
        Mon 09:00  Ana handed deputy over to Ben
        Mon 09:00  steward is free
      > completed again
        Mon 09:00  completed again
        Mon 09:00  came back to call
        Mon 09:00  completed call
        Mon 09:00  entered thank
      > completed thank
        Mon 09:00  Ben sent a message to guest
        Mon 09:00  completed thank
        Mon 09:00  ended: done
      `,
    );
  });

  test('a role that nobody was said to claim is claimed by somebody of that name; nobody can send too', () => {
    const machine = machineFrom({
      example: {
        steps: {
          read: {owner: 'steward', claims: 'steward'},
          write: {owner: 'helper', send: {to: ['guest', 'lead']}},
        },
      },
    });
    const started = reduce(machine, null, {type: 'started', process: 'example', at: 0, people: {}});
    const read = reduce(machine, started, {type: 'completed', step: 'example/read'});
    const written = reduce(machine, read, {type: 'completed', step: 'example/write'});
    expect(written.journal.filter(({type}) => type === 'claimed' || type === 'sent')).toEqual([
      {at: 0, type: 'claimed', step: 'example/read', role: 'steward', by: 'steward'},
      {at: 0, type: 'sent', step: 'example/write', by: null, to: ['guest', 'lead'], template: null},
    ]);
  });

  test('a message without a writer, and a step that is done by somebody else', () => {
    expectRun(
      `
      example:
        steps:
          read: {owner: keeper, claims: steward}
          write: {owner: helper, send: {to: guest}}
      `,
      `
      > started
        Mon 09:00  entered read
      > claimed read Zoe
        Mon 09:00  Zoe claimed steward
      > claimed read Ann
      > completed read
        Mon 09:00  completed read
        Mon 09:00  entered write
      > sent write
        Mon 09:00  nobody sent a message to guest
      > sent write
      > noted name
        Mon 09:00  noted name
      > noted name
      `,
    );
  });
});
