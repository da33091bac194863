import {type Broken, handOver, incident, request} from './broken';

/** Somebody answers, at every moment: how that is broken. */
export const responsibility: Broken[] = [
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
];
