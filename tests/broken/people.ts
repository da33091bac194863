import {type Broken, handOver, incident, request, triage} from './broken';

const steward = 'docs/roles/support-steward.md';
const liaison = 'docs/roles/external-liaison.md';
const manager = 'docs/roles/project-manager.md';

/** Who acts is there, is known outside, and is free when they were told so: how that is broken. */
export const people: Broken[] = [
  {
    rule: 'freed-role-rests',
    what: 'the steward who gave the command away writes the report',
    file: incident,
    change: [[/(write-report:\n {4}owner: )incident-commander/, '$1support-steward']],
    says: 'name-commander (agreed)',
  },
  {
    rule: 'freed-role-rests',
    what: 'the steward who gave the command away sends the news',
    file: incident,
    change: [[/(send-update:\n {4}owner: )external-liaison/, '$1support-steward']],
    says: 'investigate, with send-update alongside',
  },
  {
    rule: 'freed-role-rests',
    what: 'the steward who gave the command away closes the ticket',
    file: incident,
    change: [[/(close:\n {4}owner: )incident-commander/, '$1support-steward']],
    says: 'write-report → close',
  },

  {
    rule: 'speaker-is-introduced',
    what: 'a liaison whom nobody introduced',
    file: incident,
    change: [
      ['      introduces: [incident-commander, external-liaison]', '      introduces: incident-commander'],
    ],
    says: 'name-liaison (agreed) → investigate, with send-update alongside',
  },
  {
    rule: 'speaker-is-introduced',
    what: 'a commander whom nobody introduced',
    file: incident,
    change: [
      ['      introduces: [incident-commander, external-liaison]', '      introduces: external-liaison'],
    ],
    says: 'by `incident-commander`',
  },
  {
    rule: 'speaker-is-introduced',
    what: 'whoever takes over says nothing of themselves',
    file: handOver,
    change: [['      introduces: incoming\n', '']],
    says: 'ask (agreed) → tell',
  },
  {
    rule: 'speaker-is-introduced',
    what: 'the project manager writes out of the blue',
    file: request,
    change: [[/(confirm:\n {4}owner: )support-steward/, '$1project-manager']],
    says: '`project-manager` is the person who holds',
  },

  {
    rule: 'duty-ends',
    what: 'an incident that ends where it is investigated',
    file: incident,
    change: [
      [
        '      no-incident: { when: It is not an incident, continue_as: request-response }\n      still-broken:',
        '      no-incident: { when: It is not an incident, end: no-incident }\n      still-broken:',
      ],
    ],
    says: 'investigate (no-incident) → end: no-incident',
  },
  {
    rule: 'duty-ends',
    what: 'news until a step that lies behind',
    file: incident,
    change: [['    every: 3 hours\n    until: announce', '    every: 3 hours\n    until: acknowledge']],
    says: 'does not lie ahead of `investigate`',
  },
  {
    rule: 'duty-ends',
    what: 'experts who are called in until the alarm',
    file: incident,
    change: [
      [
        '    owner: incident-commander\n    until: announce',
        '    owner: incident-commander\n    until: raise-the-alarm',
      ],
    ],
    says: '`call-experts` begins at `investigate`',
  },

  {
    rule: 'recipient-is-held',
    what: 'an expert is told before there is one',
    file: incident,
    change: [
      [
        'send: { to: [engineering-team, project-manager], template: incident-escalation }',
        'send: { to: [engineering-team, subject-matter-expert], template: incident-escalation }',
      ],
    ],
    says: 'raise-the-alarm',
  },
  {
    rule: 'recipient-is-held',
    what: 'an expert does the work before there is one',
    file: incident,
    change: [
      [
        '    timebox: { after: 30 minutes',
        '    responsible: subject-matter-expert\n    timebox: { after: 30 minutes',
      ],
    ],
    says: 'open-issue → first-try',
  },
  {
    rule: 'recipient-is-held',
    what: 'an expert hears of it before there is one',
    file: request,
    change: [['    consulted: [support-steward]', '    consulted: [subject-matter-expert]']],
    says: 'say-plan → prioritise',
  },

  {
    rule: 'role-is-given-as-held',
    what: 'a claim of what one person holds',
    file: triage,
    change: [['claims: support-steward', 'claims: project-manager']],
    says: 'Unexpected claim of `project-manager`',
  },
  {
    rule: 'role-is-given-as-held',
    what: 'a designation of what is always held',
    file: incident,
    change: [['designates: { role: external-liaison', 'designates: { role: project-manager']],
    says: 'Unexpected designation of `project-manager`',
  },
  {
    rule: 'role-is-given-as-held',
    what: 'the one who leaves is asked to take over',
    file: handOver,
    change: [['      role: incoming\n', '      role: outgoing\n']],
    says: 'expected `incoming`',
  },
  {
    rule: 'role-is-given-as-held',
    what: 'stewards who no longer claim',
    file: steward,
    change: [['claimed: true\n', '']],
    says: 'Unexpected claim of `support-steward`',
  },

  {
    rule: 'hand-over-asks-somebody',
    what: 'nobody is asked',
    file: handOver,
    change: [[/ {4}designates:\n( {6}.+\n)+/, '']],
    says: 'nobody is asked',
  },
  {
    rule: 'hand-over-asks-somebody',
    what: 'a role is named again in place of the one who takes over',
    file: handOver,
    change: [['      role: incoming\n', '      role: external-liaison\n']],
    says: 'nobody is asked',
  },
  {
    rule: 'hand-over-asks-somebody',
    what: 'a request that hands over without asking',
    file: request,
    change: [['clock: working\n', 'clock: working\nhands_over: [external-liaison]\n']],
    says: 'nobody is asked',
  },

  {
    rule: 'absence-is-covered',
    what: 'a manager without a backup',
    file: manager,
    change: [['backup: engineering-team\n', '']],
    says: '`project-manager` without a backup',
  },
  {
    rule: 'absence-is-covered',
    what: 'a manager who steps in for themselves',
    file: manager,
    change: [['backup: engineering-team\n', 'backup: project-manager\n']],
    says: 'by itself',
  },
  {
    rule: 'absence-is-covered',
    what: 'one steward, and nobody who steps in',
    file: steward,
    change: [
      ['holders: { min: 2, max: 2 }', 'holders: { min: 1, max: 2 }'],
      ['backup: project-manager\n', ''],
    ],
    says: '`support-steward` without a backup',
  },

  {
    rule: 'owner-answers',
    what: 'a ticket that nobody claims',
    file: triage,
    change: [['    claims: support-steward\n', '']],
    says: 'which nobody has claimed yet',
  },
  {
    rule: 'deadline-tells-another',
    what: 'news that the one who forgot it hears of',
    file: incident,
    change: [[/(every: 3 hours\n.+\n {4}if_late: \{ notify: )project-manager/, '$1incident-commander']],
    says: '`external-liaison` and `incident-commander` are one person',
  },
  {
    rule: 'default-comes-to-one-person',
    what: 'a liaison by default from outside',
    file: liaison,
    change: [['default: incident-commander', 'default: engineering-team']],
    says: '`engineering-team`',
  },

  {
    rule: 'template-is-used',
    what: 'a note without its button',
    file: incident,
    change: [['::button{template=incident-note}\n', '']],
    says: '`incident-note`',
  },
  {
    rule: 'template-is-used',
    what: 'an issue that is no longer opened',
    file: request,
    change: [
      ['    open: support-issue\n', ''],
      ['::button{template=support-issue}\n', ''],
    ],
    says: '`support-issue`',
  },
  {
    rule: 'template-is-used',
    what: 'a reason why a message is not used that is',
    file: 'docs/templates/request-done.md',
    change: [['audience: communities\n', 'audience: communities\nunused: We stopped saying so.\n']],
    says: 'which is used',
  },
];
