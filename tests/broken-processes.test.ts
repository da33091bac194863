import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {compile} from 'team-compass';
import {afterAll, beforeAll, expect, test} from 'vitest';

/** The shipped processes, broken in one place each: what must be found, and the way that shows it. */
const root = join(import.meta.dirname, '..');
const incident = 'docs/processes/incident-response.md';
const request = 'docs/processes/request-response.md';
const triage = 'docs/processes/support-triage.md';
const handOver = 'docs/processes/hand-over.md';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'compass-broken-'));
  for (const name of ['docs', 'static', 'inventories', 'compass.yml'])
    cpSync(join(root, name), join(folder, name), {recursive: true});
});

afterAll(() => rmSync(folder, {recursive: true}));

interface Broken {
  rule: string;
  what: string;
  file: string;
  change: [from: string | RegExp, to: string][];
  /** What the finding says, or the way that it shows. */
  says: string;
}

const broken: Broken[] = [
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

  {
    rule: 'deadline-tells-somebody',
    what: 'nobody hears',
    file: triage,
    change: [
      [
        '    within: 8 working hours\n    if_late: { notify: project-manager }\n',
        '    within: 8 working hours\n',
      ],
    ],
    says: '`within` without `if_late`',
  },
  {
    rule: 'deadline-tells-somebody',
    what: 'a cadence without an end',
    file: incident,
    change: [['    every: 3 hours\n    until: announce\n', '    every: 3 hours\n']],
    says: '`every` without `until`',
  },
  {
    rule: 'deadline-tells-somebody',
    what: 'told of nothing',
    file: request,
    change: [['    within: 8 working hours\n', '']],
    says: '`if_late` without a deadline',
  },
  {
    rule: 'deadline-tells-somebody',
    what: 'a cadence that nobody hears of',
    file: incident,
    change: [['    until: announce\n    if_late: { notify: project-manager }\n', '    until: announce\n']],
    says: '`every` without `if_late`',
  },

  {
    rule: 'message-knows-its-variables',
    what: 'a fact that no step sets',
    file: incident,
    change: [['    sets: [what_happened]\n', '']],
    says: 'acknowledge → open-issue → first-try (fixed) → announce',
  },
  {
    rule: 'message-knows-its-variables',
    what: 'a fact that only one branch sets',
    file: request,
    change: [
      ['    sets: [outcome]\n', ''],
      ['    sets: [plan]\n', '    sets: [plan, outcome]\n'],
    ],
    says: 'reply → quick-try (solved) → confirm',
  },
  {
    rule: 'message-knows-its-variables',
    what: 'a record in something unknown',
    file: incident,
    change: [['    sets: [issue_url]\n', '']],
    says: '`issue_url`',
  },
  {
    rule: 'message-knows-its-variables',
    what: 'a need that is no longer handed in',
    file: request,
    change: [
      [
        'needs: [ticket_url, requester_name, community, summary]',
        'needs: [ticket_url, requester_name, community]',
      ],
    ],
    says: '`summary`',
  },

  {
    rule: 'process-gets-its-needs',
    what: 'a new need',
    file: incident,
    change: [['needs: [ticket_url', 'needs: [hub_url, ticket_url']],
    says: 'read → decide',
  },
  {
    rule: 'process-gets-its-needs',
    what: 'a fact that triage no longer notes',
    file: triage,
    change: [
      [
        'sets: [ticket_url, requester_name, community, summary]',
        'sets: [ticket_url, requester_name, community]',
      ],
    ],
    says: '`summary`',
  },
  {
    rule: 'process-gets-its-needs',
    what: 'a need of the other way',
    file: request,
    change: [['needs: [ticket_url', 'needs: [budget, ticket_url']],
    says: '`budget`',
  },

  {
    rule: 'internal-stays-inside',
    what: 'notes of the team in a message to the community',
    file: incident,
    change: [['sets: [what_happened]', 'sets: { what_happened: { audience: team } }']],
    says: '`incident-response/announce` says so',
  },
  {
    rule: 'internal-stays-inside',
    what: 'a template of the team sent outside',
    file: incident,
    change: [['template: incident-update', 'template: incident-opened']],
    says: '`incident-opened` for the team',
  },
  {
    rule: 'internal-stays-inside',
    what: 'an internal fact in a public issue',
    file: triage,
    change: [
      [
        'sets: [ticket_url, requester_name, community, summary]',
        'sets: { ticket_url: {}, requester_name: {}, community: {}, summary: { audience: team } }',
      ],
    ],
    says: '`summary` of the team',
  },

  {
    rule: 'outside-message-has-template',
    what: 'an announcement without words',
    file: incident,
    change: [[', template: incident-resolved', '']],
    says: 'first-try (fixed) → announce',
  },
  {
    rule: 'outside-message-has-template',
    what: 'a plan without words',
    file: request,
    change: [[', template: request-planned', '']],
    says: 'open-issue → say-plan',
  },
  {
    rule: 'outside-message-has-template',
    what: 'a first answer without words',
    file: incident,
    change: [[', template: incident-first-response', '']],
    says: 'The way there: acknowledge',
  },

  {
    rule: 'recipient-has-channel',
    what: 'a role without a channel',
    file: 'docs/roles/project-manager.md',
    change: [['channel: support-chat\n', '']],
    says: '`project-manager` without a channel',
  },
  {
    rule: 'recipient-has-channel',
    what: 'a community in a channel of the team',
    file: 'docs/roles/community-representative.md',
    change: [[/channel: .*/, 'channel: support-chat']],
    says: 'which only the team reads',
  },
  {
    rule: 'recipient-has-channel',
    what: 'a team without a channel',
    file: 'docs/roles/engineering-team.md',
    change: [[/channel: .*\n/, '']],
    says: '`engineering-team` without a channel',
  },

  {
    rule: 'promise-is-kept',
    what: 'a deadline that is too long',
    file: triage,
    change: [['within: 8 working hours', 'within: 18 working hours']],
    says: 'read (18 working hours) → decide (1 working hour) → request-response/reply (8 working hours)',
  },
  {
    rule: 'promise-is-kept',
    what: 'a step without a deadline',
    file: incident,
    change: [['    within: 4 working hours\n    if_late: { notify: project-manager }\n', '']],
    says: 'promises an answer within 1 working day',
  },
  {
    rule: 'promise-is-kept',
    what: 'a promise that is too short',
    file: triage,
    change: [['  within: 1 working day\n', '  within: 12 working hours\n']],
    says: 'expected at least 17 working hours',
  },
  {
    rule: 'promise-is-kept',
    what: 'a promise kept by what nobody hears',
    file: triage,
    change: [
      [
        'incident-response/acknowledge, request-response/reply',
        'incident-response/acknowledge, request-response/prioritise',
      ],
    ],
    says: 'sends something to somebody outside',
  },

  {
    rule: 'owner-answers',
    what: 'a group that owns',
    file: request,
    change: [
      ['    owner: project-manager\n    responsible: engineering-team\n', '    owner: engineering-team\n'],
    ],
    says: 'Make the group `responsible`',
  },
  {
    rule: 'owner-answers',
    what: 'an owner outside the team',
    file: incident,
    change: [
      ['  announce:\n    owner: external-liaison\n', '  announce:\n    owner: community-representative\n'],
    ],
    says: 'outside the team',
  },
  {
    rule: 'owner-answers',
    what: 'a role that nobody may hold yet',
    file: incident,
    change: [
      [
        '  write-report:\n    owner: incident-commander\n',
        '  write-report:\n    owner: subject-matter-expert\n',
      ],
    ],
    says: 'announce → write-report',
  },

  {
    rule: 'default-comes-to-one-person',
    what: 'two people at once',
    file: 'docs/roles/support-steward.md',
    change: [['claimed: true\n', '']],
    says: 'incident-commander → support-steward',
  },
  {
    rule: 'default-comes-to-one-person',
    what: 'a circle',
    file: 'docs/roles/incident-commander.md',
    change: [['default: support-steward', 'default: external-liaison']],
    says: 'Unexpected circle of defaults',
  },
  {
    rule: 'default-comes-to-one-person',
    what: 'a group',
    file: 'docs/roles/incident-commander.md',
    change: [['default: support-steward', 'default: engineering-team']],
    says: '`engineering-team`',
  },

  {
    rule: 'role-can-be-handed-over',
    what: 'the commander',
    file: handOver,
    change: [['[incident-commander, external-liaison', '[external-liaison']],
    says: '`incident-commander`',
  },
  {
    rule: 'role-can-be-handed-over',
    what: 'the voice outside',
    file: handOver,
    change: [['external-liaison, ', '']],
    says: '`external-liaison`',
  },
  {
    rule: 'role-can-be-handed-over',
    what: 'the expert',
    file: handOver,
    change: [[', subject-matter-expert]', ']']],
    says: '`subject-matter-expert`',
  },

  {
    rule: 'tie-break-is-another',
    what: 'a hand-over that may end with nobody',
    file: handOver,
    change: [['      tie_break: project-manager\n', '']],
    says: 'The way there: ask',
  },
  {
    rule: 'tie-break-is-another',
    what: 'the one who asks',
    file: 'docs/roles/incident-commander.md',
    change: [['tie_break: project-manager', 'tie_break: support-steward']],
    says: 'who may be the owner of this step',
  },
  {
    rule: 'tie-break-is-another',
    what: 'one who can be asked',
    file: 'docs/roles/subject-matter-expert.md',
    change: [['tie_break: project-manager', 'tie_break: engineering-team']],
    says: 'who can be asked',
  },
  {
    rule: 'tie-break-is-another',
    what: 'experts who all decline',
    file: 'docs/roles/subject-matter-expert.md',
    change: [['tie_break: project-manager\n', '']],
    says: 'may end with nobody',
  },

  {
    rule: 'deadline-tells-another',
    what: 'the owner',
    file: triage,
    change: [['if_late: { notify: project-manager }', 'if_late: { notify: support-steward }']],
    says: 'who owns the step',
  },
  {
    rule: 'deadline-tells-another',
    what: 'the owner by default',
    file: incident,
    change: [
      [
        '    sets: [report_url]\n    within: 5 working days\n    if_late: { notify: project-manager }',
        '    sets: [report_url]\n    within: 5 working days\n    if_late: { notify: support-steward }',
      ],
    ],
    says: 'announce → write-report',
  },
  {
    rule: 'deadline-tells-another',
    what: 'the owner by two defaults',
    file: incident,
    change: [
      [
        '    every: 3 hours\n    until: announce\n    if_late: { notify: project-manager }',
        '    every: 3 hours\n    until: announce\n    if_late: { notify: support-steward }',
      ],
    ],
    says: 'with send-update alongside',
  },
];

test('the shipped processes have none of these faults', () => {
  const rules = new Set(broken.map(({rule}) => rule));
  expect(compile(folder).diagnostics.filter(({ruleId}) => rules.has(ruleId))).toEqual([]);
});

test.each(broken)('$rule: $what', ({rule, file, change, says}) => {
  const path = join(folder, file);
  const original = readFileSync(path, 'utf8');
  const changed = change.reduce((text, [from, to]) => {
    const after = text.replace(from, to);
    expect(after, String(from)).not.toBe(text);
    return after;
  }, original);
  writeFileSync(path, changed);
  try {
    const found = compile(folder).diagnostics.filter(({ruleId}) => ruleId === rule);
    expect(found.map(({reason, note}) => `${reason} | ${note}`).join('\n')).toContain(says);
  } finally {
    writeFileSync(path, original);
  }
});

test('every rule is broken in at least three ways', () => {
  const counts = new Map<string, number>();
  for (const {rule} of broken) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count < 3)).toEqual([]);
});
