import {type Broken, incident, request, triage} from './broken';

/** A deadline is heard, a promise is kept: how that is broken. */
export const time: Broken[] = [
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

  {
    rule: 'duration-agrees',
    what: 'a longer wait than the message says',
    file: incident,
    change: [['at_most: 48 working hours', 'at_most: 72 working hours']],
    says: 'Unexpected `48 working hours`',
  },
  {
    rule: 'duration-agrees',
    what: 'a shorter wait than the messages say',
    file: request,
    change: [['at_most: 48 working hours', 'at_most: 24 working hours']],
    says: 'Unexpected `48 working hours`',
  },
  {
    rule: 'duration-agrees',
    what: 'a timer that the text sets to something else',
    file: incident,
    change: [[':duration[timebox]{step=incident-response/first-try}', '45 minutes']],
    says: 'Unexpected `45 minutes`, expected `30 minutes`',
  },
  {
    rule: 'duration-resolves',
    what: 'a time box that is no more',
    file: request,
    change: [['    timebox: { after: 30 minutes, next: open-issue }\n', '']],
    says: 'which `request-response/quick-try` does not have',
  },
  {
    rule: 'duration-resolves',
    what: 'a wait that is no more',
    file: incident,
    change: [['    wait_for: { reply_from: community-representative, at_most: 48 working hours }\n', '']],
    says: 'Unexpected duration `wait_for`',
  },
  {
    rule: 'duration-resolves',
    what: 'a step of another process',
    file: request,
    change: [
      [
        ':duration[timebox]{step=request-response/quick-try}',
        ':duration[timebox]{step=request-response/first-try}',
      ],
    ],
    says: 'Unexpected unknown step `request-response/first-try`',
  },
  {
    rule: 'duration-agrees',
    what: 'a message that promises other days, in words',
    file: 'docs/templates/incident-resolved.md',
    change: [['within five working days', 'within three working days']],
    says: 'Unexpected `three working days`, expected `48 working hours`, `5 working days`',
  },
];
