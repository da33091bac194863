import {type Broken, handOver, incident, request, triage} from './broken';

/** Every step is reached, and every way ends: how that is broken. */
export const flow: Broken[] = [
  {
    rule: 'step-is-reachable',
    what: 'a choice that no longer leads there',
    file: incident,
    change: [
      [
        'beyond-me: { otherwise: It is beyond me, next: raise-the-alarm }',
        'beyond-me: { otherwise: It is beyond me, next: investigate }',
      ],
      [
        'timebox: { after: 30 minutes, next: raise-the-alarm }',
        'timebox: { after: 30 minutes, next: investigate }',
      ],
    ],
    says: 'first-try (beyond-me) → investigate',
  },
  {
    rule: 'step-is-reachable',
    what: 'a duty that no step has alongside',
    file: incident,
    change: [['alongside: [call-experts, send-update]', 'alongside: [send-update]']],
    says: '`call-experts`',
  },
  {
    rule: 'step-is-reachable',
    what: 'an exit that jumps over a step',
    file: request,
    change: [
      [
        'declined: { when: We will not do it, next: say-no }',
        'declined: { when: We will not do it, next: close }',
      ],
    ],
    says: '`say-no`',
  },
  {
    rule: 'step-leaves-one-way',
    what: 'a step with a choice and an exit',
    file: triage,
    change: [['    within: 1 working hour\n', '    within: 1 working hour\n    end: done\n']],
    says: 'read → decide',
  },
  {
    rule: 'step-leaves-one-way',
    what: 'a branch with two exits',
    file: incident,
    change: [
      [
        'closed: { otherwise: Confirmed or silent, end: closed }',
        'closed: { otherwise: Confirmed or silent, end: closed, next: announce }',
      ],
    ],
    says: 'write-report → close',
  },
  {
    rule: 'step-leaves-one-way',
    what: 'a branch without an exit',
    file: request,
    change: [['solved: { when: Solved, next: confirm }', 'solved: { when: Solved }']],
    says: 'reply → quick-try',
  },
  {
    rule: 'step-leaves-one-way',
    what: 'a duty with an exit',
    file: incident,
    change: [['    every: 3 hours\n', '    every: 3 hours\n    next: announce\n']],
    says: '`send-update`',
  },
  {
    rule: 'choice-has-otherwise',
    what: 'no last resort',
    file: incident,
    change: [['otherwise: It is beyond me', 'when: It is beyond me']],
    says: 'open-issue → first-try',
  },
  {
    rule: 'choice-has-otherwise',
    what: 'the last resort first',
    file: triage,
    change: [
      ['incident: { when:', 'incident: { otherwise:'],
      ['guidance: { otherwise:', 'guidance: { when:'],
    ],
    says: 'expected it in the last branch, `guidance`',
  },
  {
    rule: 'choice-has-otherwise',
    what: 'two last resorts',
    file: request,
    change: [['not-done: { when:', 'not-done: { otherwise:']],
    says: 'second `otherwise`',
  },
  {
    rule: 'process-can-finish',
    what: 'processes that only lead to each other',
    file: request,
    change: [
      [
        'closed: { otherwise: Confirmed or silent, end: closed }',
        'closed: { otherwise: Confirmed or silent, next: quick-try }',
      ],
      [
        'incident: { when: It is an incident after all, continue_as: incident-response }',
        'incident: { when: It is an incident after all, next: open-issue }',
      ],
    ],
    says: 'From there',
  },
  {
    rule: 'process-can-finish',
    what: 'a process that runs itself',
    file: handOver,
    change: [['    owner: outgoing\n', '    owner: outgoing\n    run: hand-over\n']],
    says: '`ask`',
  },
  {
    rule: 'process-can-finish',
    what: 'a last part without a way out',
    file: request,
    change: [
      ['    next: close\n', '    next: resolve\n'],
      [
        'not-done: { when: They are not content, next: quick-try }',
        'not-done: { when: They are not content, next: say-no }',
      ],
      [
        'closed: { otherwise: Confirmed or silent, end: closed }',
        'closed: { otherwise: Confirmed or silent, next: say-no }',
      ],
      [
        'incident: { when: It is an incident after all, continue_as: incident-response }',
        'incident: { when: It is an incident after all, next: open-issue }',
      ],
    ],
    says: 'From there',
  },
  {
    rule: 'loop-takes-time',
    what: 'no wait before trying again',
    file: incident,
    change: [['wait: 30 minutes, ', '']],
    says: 'investigate (still-broken) → investigate',
  },
  {
    rule: 'loop-takes-time',
    what: 'no wait for an answer before reopening',
    file: incident,
    change: [['    wait_for: { reply_from: community-representative, at_most: 48 working hours }\n', '']],
    says: 'close (still-broken) → investigate',
  },
  {
    rule: 'loop-takes-time',
    what: 'trying again and again',
    file: request,
    change: [
      ['    timebox: { after: 30 minutes, next: open-issue }\n', ''],
      ['    wait_for: { reply_from: community-representative, at_most: 48 working hours }\n', ''],
    ],
    says: 'close (not-done) → quick-try',
  },
];
