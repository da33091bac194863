import {type Broken, incident, request, triage} from './broken';

/** What goes out is known, and may go out: how that is broken. */
export const messages: Broken[] = [
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
    rule: 'recipient-is-another',
    what: 'a steward who informs the steward',
    file: request,
    change: [['    informed: [support-steward]', '    informed: [project-manager]']],
    says: 'as the only one who is informed',
  },
  {
    rule: 'recipient-is-another',
    what: 'a steward who waits for the steward',
    file: request,
    change: [['reply_from: community-representative, at', 'reply_from: support-steward, at']],
    says: 'as the only one whose answer it waits for',
  },
  {
    rule: 'recipient-is-another',
    what: 'an issue that is told to whoever opens it',
    file: incident,
    change: [
      [
        'send: { to: engineering-team, template: incident-opened }',
        'send: { to: support-steward, template: incident-opened }',
      ],
    ],
    says: 'acknowledge → open-issue',
  },
];
