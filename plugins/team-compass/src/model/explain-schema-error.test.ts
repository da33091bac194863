import {describe, expect, test} from 'vitest';
import {judgeBySchema} from './explain-schema-error';
import type {SchemaName} from './schemas';

/** Each finding as `path (part): reason`. */
const judge = (name: SchemaName, data: unknown) =>
  judgeBySchema(name, data).map(({path, part, reason}) => `${path.join('.')} (${part}): ${reason}`);

const term = {kind: 'term', title: 'Incident'};
const step = (more: object) => ({
  kind: 'process',
  title: 'Respond',
  starts_when: 'Somebody calls.',
  steps: {answer: {owner: 'keeper', ...more}},
});

test.each([
  ['term', term],
  ['page', {title: 'Start'}],
  [
    'process',
    step({choose: {yes: {when: 'so', end: 'done'}, no: {otherwise: 'not', wait: '1 hour', next: 'answer'}}}),
  ],
  ['config', {}],
] as [SchemaName, object][])('nothing is wrong with a sound %s', (name, data) => {
  expect(judgeBySchema(name, data)).toEqual([]);
});

test('a finding says where, what was found and what would be right', () => {
  expect(
    judgeBySchema('role', {kind: 'role', title: 'A', held: 'per_rnu', holders: {min: 1, max: '2'}}),
  ).toEqual([
    {
      path: ['held'],
      part: 'value',
      actual: 'per_rnu',
      expected: ['per_run'],
      reason: 'Unexpected `per_rnu`, expected `per_run`',
      replace: {from: 'per_rnu', to: 'per_run'},
    },
    {
      path: ['holders', 'max'],
      part: 'value',
      actual: '2',
      expected: [],
      reason: 'Unexpected `"2"`, expected a whole number from 1',
    },
  ]);
});

describe('keys', () => {
  test.each([
    ['misspelt', {...term, titel: 'x'}, ['titel (key): Unexpected key `titel`, expected `title`']],
    [
      'unknown',
      {...term, zzzzz: 'x'},
      ['zzzzz (key): Unexpected key `zzzzz`, expected one that is known here'],
    ],
    [
      'missing',
      {kind: 'term'},
      [' (key): Unexpected term page without `title`, expected `title`, as in `title: Incident`'],
    ],
    [
      'one without the other',
      {...term, source: 'docs:X'},
      ['source (key): Unexpected `source` without `summary`, expected both or neither'],
    ],
    [
      'needed by a value',
      {...term, status: 'deprecated'},
      [
        ' (key): Unexpected term page without `replaced_by`, expected the key `replaced_by` (the term to use instead of a deprecated one)',
      ],
    ],
    [
      'out of place',
      {...term, replaced_by: 'x'},
      ['replaced_by (key): Unexpected key `replaced_by`, expected none here'],
    ],
  ])('%s', (_case, data, expected) => {
    expect(judge('term', data)).toEqual(expected);
  });

  test('ids of steps', () => {
    const data = {...step({}), steps: {'Not An Id': {owner: 'keeper'}}};
    expect(judge('process', data)).toEqual([
      'steps.Not An Id (key): Unexpected key `Not An Id`, expected `not-an-id`, an id: lower-case words joined by hyphens',
    ]);
  });

  test('with `/` and `~` in them', () => {
    expect(judge('process', {...step({}), steps: {'a/b~c': {owner: 'x', zzzzz: 1}}})).toEqual([
      'steps.a/b~c (key): Unexpected key `a/b~c`, expected `a-b-c`, an id: lower-case words joined by hyphens',
      'steps.a/b~c.zzzzz (key): Unexpected key `zzzzz`, expected one that is known here',
    ]);
  });
});

describe('values', () => {
  test.each([
    [
      'nothing',
      {title: ''},
      ['title (value): Unexpected nothing, expected what the page is called, such as `Incident`'],
    ],
    [
      'null',
      {title: null},
      ['title (value): Unexpected nothing, expected what the page is called, such as `Incident`'],
    ],
    [
      'a day that is not in the calendar',
      {review_by: '2024-02-30'},
      ['review_by (value): Unexpected `2024-02-30`, expected a day of the calendar, such as `2027-01-31`'],
    ],
    ['a leap day', {review_by: '2024-02-29'}, []],
    [
      'no leap day',
      {review_by: '2023-02-29'},
      ['review_by (value): Unexpected `2023-02-29`, expected a day of the calendar, such as `2027-01-31`'],
    ],
    [
      'text for a list',
      {aliases: 'one'},
      [
        'aliases (value): Unexpected `"one"`, expected a list: other names by which `:term[…]` finds it, as in `[one]`',
      ],
    ],
    [
      'the same twice',
      {aliases: ['a', 'b', 'a']},
      ['aliases.0 (value): Unexpected second time the same value, expected each once'],
    ],
    ['an empty list', {avoid: []}, ['avoid (key): Unexpected `avoid` with 0 entries, expected at least 1']],
    [
      'something in a list',
      {labels: ['ok', 'Not Ok']},
      [
        'labels.1 (value): Unexpected `Not Ok`, expected a name in lower case, without spaces, such as `support:guide`',
      ],
    ],
    [
      'the one word that is allowed',
      {figures: 'some'},
      ['figures (value): Unexpected `some`, expected `none`'],
    ],
    [
      'a very long text',
      {review_by: 'x'.repeat(999)},
      [
        `review_by (value): Unexpected \`${'x'.repeat(79)}…\`, expected a day of the calendar, such as \`2027-01-31\``,
      ],
    ],
  ])('%s', (_case, more, expected) => {
    expect(judge('term', {...term, ...more})).toEqual(expected);
  });

  test.each([
    [
      'an owner that is a list',
      {owner: ['a', 'b']},
      [
        'steps.answer.owner (value): Unexpected `["a","b"]`, expected a role; in a process with `hands_over` also `outgoing` or `incoming`, the two persons, such as `support-steward` or `incoming`',
      ],
    ],
    [
      'a recipient that is a number',
      {send: {to: 3}},
      [
        'steps.answer.send.to (value): Unexpected `3`, expected one role, or a list of roles, such as `support-steward` or `[support-steward, project-manager]`',
      ],
    ],
    [
      'one of several recipients',
      {send: {to: ['a', 3]}},
      [
        'steps.answer.send.to.1 (value): Unexpected `3`, expected a role; in a process with `hands_over` also `outgoing` or `incoming`, the two persons, such as `support-steward` or `incoming`',
      ],
    ],
    ...Object.entries({
      '30m': '30 minutes',
      '4h': '4 hours',
      '24 hrs': '24 hours',
      '1 hours': '1 hour',
      '2 hour': '2 hours',
      '1.5 hours': '90 minutes',
      'one hour': '1 hour',
      'an hour': '1 hour',
      'two working-days': '2 working days',
      '1 business day': '1 working day',
      daily: '1 day',
      Weekly: '1 week',
      'every day': '1 day',
      'every 2 days': '2 days',
    }).map(([within, meant]): [string, object, string[]] => [
      `${within} for ${meant}`,
      {within},
      [`steps.answer.within (value): Unexpected \`${within}\`, expected \`${meant}\``],
    ]),
    ...['P30M', '2 months', '0 hours', '12345 hours', 'half an hour', '1.5 days', 'constructor', ''].map(
      (within): [string, object, string[]] => [
        `${within}, which is no duration`,
        {within},
        [
          `steps.answer.within (value): Unexpected ${within ? `\`${within}\`` : 'nothing'}, expected a duration in words, of minutes, hours, days or weeks, such as \`30 minutes\` or \`4 working hours\``,
        ],
      ],
    ),
    [
      'a branch with no words',
      {choose: {a: {end: 'x'}, b: {otherwise: 'b', end: 'y'}}},
      [
        'steps.answer.choose.a (key): Unexpected branch `a` without its condition, expected `when: It is so`, or `otherwise: In all other cases` in the last branch',
      ],
    ],
    [
      'a branch with both words',
      {choose: {a: {when: 'a', otherwise: 'a', end: 'x'}, b: {otherwise: 'b', end: 'y'}}},
      [
        'steps.answer.choose.a (key): Unexpected `when` and `otherwise` in the branch `a`, expected one of them',
      ],
    ],
    [
      'variables with an audience that is none',
      {sets: {name: {audience: 'all'}}},
      ['steps.answer.sets.name.audience (value): Unexpected `all`, expected `team` or `communities`'],
    ],
  ])('%s', (_case, more, expected) => {
    expect(judge('process', step(more))).toEqual(expected);
  });

  test('a channel without an address, with all else that is wrong of it', () => {
    const data = {
      kind: 'channel',
      title: 'Chat',
      medium: 'chatt',
      adress: '#x',
      audience: 'team',
      if_down: 'x',
    };
    expect(judge('channel', data)).toEqual([
      ' (key): Unexpected channel page without an address, expected `address` or `url`',
      'adress (key): Unexpected key `adress`, expected `address`',
      'medium (value): Unexpected `chatt`, expected `chat`',
    ]);
  });

  test('a template with two ways to reach somebody', () => {
    const data = {
      kind: 'template',
      title: 'A',
      description: 'B',
      audience: 'team',
      source: 'https://example.org/',
      copied_on: '2026-01-01',
      issue: {repository: 'a/b', form: 'c.md', fields: {x: 'y'}},
    };
    expect(judge('template', data)).toEqual([
      'issue (key): Unexpected `issue` beside `source`, expected one of them',
      'issue.fields (key): Unexpected key `fields`, expected none here',
    ]);
  });
});

describe('what was meant', () => {
  test.each([
    [
      'a list for a text',
      'term',
      {...term, plural: ['Incidents']},
      'Unexpected list `["Incidents"]`, expected `Incidents` alone',
    ],
    [
      'a number for a text',
      'term',
      {...term, title: 404},
      'Unexpected `404`, expected text, which stands in quotes here: `"404"`',
    ],
    [
      'spaces for a text',
      'term',
      {...term, avoid: ['  ']},
      'Unexpected spaces alone, expected a word or phrase of two letters or more',
    ],
    ['yes', 'page', {title: 'A', hide_table_of_contents: 'yes'}, 'Unexpected `"yes"`, expected `true`'],
    [
      'a misspelt key where there are several forms',
      'scenario',
      {name: 'A', process: 'b', when: [{ask: {agree: 'Ben'}}], then: {at: 'c'}},
      'Unexpected key `agree`, expected `agreed`',
    ],
  ] as [string, SchemaName, object, string][])('%s', (_what, name, data, reason) => {
    expect(judgeBySchema(name, data).map((finding) => finding.reason)).toEqual([reason]);
  });

  test.each([
    ['31.01.2027', '`2027-01-31`'],
    ['2027/1/31', '`2027-01-31`'],
    ['01/31/2027', '`2027-01-31`'],
    ['02/02/2027', '`2027-02-02`'],
    ['01/02/2027', 'a day of the calendar, such as `2027-01-31`'],
    ['31.02.2027', 'a day of the calendar, such as `2027-01-31`'],
    ['soon', 'a day of the calendar, such as `2027-01-31`'],
  ])('the day %s', (review_by, expected) => {
    expect(judge('term', {...term, review_by})).toEqual([
      `review_by (value): Unexpected \`${review_by}\`, expected ${expected}`,
    ]);
  });

  test('keys that are known, where none is near', () => {
    const [found] = judgeBySchema('term', {...term, constructor: 1});
    expect(found?.note).toMatch(
      /^Take it out, or write what you mean in one of these: `kind`, `title`, .* or `figures`\.$/,
    );
  });
});

test('ten thousand mistakes are told in step with their number', () => {
  const steps = Object.fromEntries(Array.from({length: 10_000}, (_none, index) => [`s${index}`, {}]));
  expect(judgeBySchema('process', {...step({}), steps})).toHaveLength(10_000);
});
