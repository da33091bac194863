import {describe, expect, test} from 'vitest';
import {prepare, type Request} from '../plugins/team-compass/src/rename';
import {type Files, smallHandbook, writeHandbook} from './support/handbook';
import {named, renamed} from './support/renaming';

/** What is renamed, and all that becomes of the handbook. */
const cases: [what: string, request: Request, becomes: string][] = [
  [
    'a term by its title: its file, its plural and whatever names it',
    {kind: 'term', old: 'Incident', new: 'Disruption'},
    `docs/incident.md → docs/disruption.md
- title: Incident
- plural: Incidents
+ title: Disruption
+ plural: Disruptions
+ aliases: [Incident, Incidents]
+ formerly: [incident]
docs/index.md
- An :term[incident], all :term[Incidents], an :term[INC], and :term[what we mean]{ref="Incident"}. An incident is bad.
+ An :term[disruption], all :term[Disruptions], an :term[INC], and :term[what we mean]{ref="Disruption"}. An incident is bad.
- ::glossary{terms="incident, Keeper"}
+ ::glossary{terms="disruption, Keeper"}
- The [process](respond.md), [how it begins](./respond.md#answer), [the word][1], [words](<incident.md>), [here](index.md).
+ The [process](respond.md), [how it begins](./respond.md#answer), [the word][1], [words](<disruption.md>), [here](index.md).
- [1]: ./incident.md?from=here "What it means"
+ [1]: ./disruption.md?from=here "What it means"
`,
  ],
  [
    'a term by its short form, with a plural of its own and the same address',
    {kind: 'term', old: 'INC', new: 'Criterion', plural: 'Criteria', keepId: true},
    `docs/incident.md
- title: Incident
- plural: Incidents
+ title: Criterion
+ plural: Criteria
+ aliases: [Incident, Incidents]
docs/index.md
- An :term[incident], all :term[Incidents], an :term[INC], and :term[what we mean]{ref="Incident"}. An incident is bad.
+ An :term[criterion], all :term[Criteria], an :term[INC], and :term[what we mean]{ref="Criterion"}. An incident is bad.
`,
  ],
  [
    'a role by its id: its title stays',
    {kind: 'role', old: 'keeper', new: 'guide'},
    `docs/hello.md
- variables: [first_name, keeper]
+ variables: [first_name, guide]
- Hello {{ first_name }}, says {{ keeper }}.
+ Hello {{ first_name }}, says {{ guide }}.
docs/index.md
- Who is the :term[keeper], what does :term[who keeps]{ref=keeper} do?
+ Who is the :term[keeper], what does :term[who keeps]{ref=guide} do?
- given: {keeper: Ana, second: Ben}
+ given: {guide: Ana, second: Ben}
- then: {ended: done, holds: {keeper: Ana}, sent: [hello, report]}
+ then: {ended: done, holds: {guide: Ana}, sent: [hello, report]}
docs/keeper.md → docs/guide.md
+ formerly: [keeper]
docs/respond.md
-     owner: keeper
+     owner: guide
-     owner: keeper
+     owner: guide
compass.yml
- default_owner: keeper
+ default_owner: guide
`,
  ],
  [
    'a role by its title: its id and the variable that says who holds it',
    {kind: 'role', old: 'Keeper', new: 'Guide'},
    `docs/hello.md
- variables: [first_name, keeper]
+ variables: [first_name, guide]
- Hello {{ first_name }}, says {{ keeper }}.
+ Hello {{ first_name }}, says {{ guide }}.
docs/index.md
- ::glossary{terms="incident, Keeper"}
+ ::glossary{terms="incident, Guide"}
- Who is the :term[keeper], what does :term[who keeps]{ref=keeper} do?
+ Who is the :term[guide], what does :term[who keeps]{ref=guide} do?
- given: {keeper: Ana, second: Ben}
+ given: {guide: Ana, second: Ben}
- then: {ended: done, holds: {keeper: Ana}, sent: [hello, report]}
+ then: {ended: done, holds: {guide: Ana}, sent: [hello, report]}
docs/keeper.md → docs/guide.md
- title: Keeper
+ title: Guide
+ aliases: [Keeper]
+ formerly: [keeper]
docs/respond.md
-     owner: keeper
+     owner: guide
-     owner: keeper
+     owner: guide
compass.yml
- default_owner: keeper
+ default_owner: guide
`,
  ],
  [
    'a process, whose name needs quotes',
    {kind: 'process', old: 'Respond', new: 'Help: at once'},
    `docs/index.md
- The [process](respond.md), [how it begins](./respond.md#answer), [the word][1], [words](<incident.md>), [here](index.md).
+ The [process](help-at-once.md), [how it begins](./help-at-once.md#answer), [the word][1], [words](<incident.md>), [here](index.md).
- :button[Say hello]{template='hello'}, within :duration[within]{step=respond/answer}, in the [chat](chat.md).
+ :button[Say hello]{template='hello'}, within :duration[within]{step=help-at-once/answer}, in the [chat](chat.md).
- ::roles{process=respond}
+ ::roles{process=help-at-once}
- process: respond
+ process: help-at-once
-   - {respond/report: done, after: 1 hour}
+   - {help-at-once/report: done, after: 1 hour}
docs/respond.md → docs/help-at-once.md
- title: Respond
+ title: 'Help: at once'
+ formerly: [respond]
`,
  ],
  [
    'a template',
    {kind: 'template', old: 'hello', new: 'good-day'},
    `docs/hello.md → docs/good-day.md
+ formerly: [hello]
docs/index.md
- :button[Say hello]{template='hello'}, within :duration[within]{step=respond/answer}, in the [chat](chat.md).
+ :button[Say hello]{template='good-day'}, within :duration[within]{step=respond/answer}, in the [chat](chat.md).
- then: {ended: done, holds: {keeper: Ana}, sent: [hello, report]}
+ then: {ended: done, holds: {keeper: Ana}, sent: [good-day, report]}
docs/respond.md
-     send: {to: second, template: hello}
+     send: {to: second, template: good-day}
`,
  ],
  [
    'a channel',
    {kind: 'channel', old: 'Chat', new: 'Talk'},
    `docs/chat.md → docs/talk.md
- title: Chat
+ title: Talk
+ formerly: [chat]
docs/index.md
- :button[Say hello]{template='hello'}, within :duration[within]{step=respond/answer}, in the [chat](chat.md).
+ :button[Say hello]{template='hello'}, within :duration[within]{step=respond/answer}, in the [chat](talk.md).
docs/keeper.md
- channel: chat
+ channel: talk
docs/phone.md
- if_down: chat
+ if_down: talk
docs/second.md
- channel: chat
+ channel: talk
`,
  ],
  [
    'a page of prose, with an id that is said',
    {kind: 'page', old: 'Welcome', new: 'Hello, world', id: 'hello-world'},
    `docs/index.md → docs/hello-world.md
- title: Welcome
+ title: Hello, world
+ formerly: [index]
- The [process](respond.md), [how it begins](./respond.md#answer), [the word][1], [words](<incident.md>), [here](index.md).
+ The [process](respond.md), [how it begins](./respond.md#answer), [the word][1], [words](<incident.md>), [here](hello-world.md).
`,
  ],
  [
    'a step by its id',
    {kind: 'step', old: 'respond/answer', new: 'reply'},
    `docs/index.md
- The [process](respond.md), [how it begins](./respond.md#answer), [the word][1], [words](<incident.md>), [here](index.md).
+ The [process](respond.md), [how it begins](./respond.md#reply), [the word][1], [words](<incident.md>), [here](index.md).
- :button[Say hello]{template='hello'}, within :duration[within]{step=respond/answer}, in the [chat](chat.md).
+ :button[Say hello]{template='hello'}, within :duration[within]{step=respond/reply}, in the [chat](chat.md).
-   - answer: done
+   - reply: done
docs/respond.md
-   answer:
+   reply:
- ## Answer the report {#answer}
+ ## Answer the report {#reply}
`,
  ],
  [
    'the words of a step alone',
    {kind: 'step', old: 'Answer the report', new: 'Reply to it'},
    `docs/respond.md
- ## Answer the report {#answer}
+ ## Reply to it {#answer}
`,
  ],
  [
    'the words of a step with its id',
    {kind: 'step', old: 'report', new: 'Say what it was', id: 'tell'},
    `docs/index.md
-   - {respond/report: done, after: 1 hour}
+   - {respond/tell: done, after: 1 hour}
docs/respond.md
-   report:
+   tell:
- ## Write the report {#report}
+ ## Say what it was {#tell}
`,
  ],
];

test.each(cases)('%s', (_what, request, becomes) => {
  expect(renamed(request)).toBe(becomes);
});

const published = (...names: [type: string, name: string, page: string, anchor?: string][]) =>
  JSON.stringify({names: names.map(([type, name, page, anchor = '']) => ({type, name, page, anchor}))});

describe('going back', () => {
  const head = (title: string, more: string) => `---
kind: term
title: ${title}
${more}---

The service is down or badly degraded.
`;
  const was = head('Outage', 'aliases: [trouble, Incident]\nformerly: [incident]\n');
  const rest: Files = {
    ...smallHandbook,
    'docs/incident.md': '',
    'docs/index.md': '---\ntitle: Welcome\n---\n',
  };
  const {'docs/incident.md': _gone, ...others} = rest;
  const back: Request = {kind: 'term', old: 'Outage', new: 'Incident'};

  test('takes out what was kept of the old name, and the new one leaves nothing', () => {
    expect(renamed(back, {...others, 'docs/outage.md': was})).toBe(`docs/outage.md → docs/incident.md
- title: Outage
- aliases: [trouble, Incident]
- formerly: [incident]
+ title: Incident
+ aliases: [trouble]
`);
  });

  test('keeps of the new name what was given to other sites, as it was given', () => {
    const given = published(
      ['std:term', 'outage', 'docs/outage.md'],
      ['std:doc', 'outage', 'docs/outage.md'],
    );
    expect(
      renamed(back, {...others, 'docs/outage.md': was, 'inventories/published.json': given}),
    ).toBe(`docs/outage.md → docs/incident.md
- title: Outage
- aliases: [trouble, Incident]
- formerly: [incident]
+ title: Incident
+ aliases: [trouble, outage]
+ formerly: [outage]
`);
  });
});

describe('names that were given to other sites', () => {
  const given: Files = {
    ...named,
    'inventories/published.json': published(
      ['std:doc', 'respond', 'docs/respond.md'],
      ['std:label', 'respond:answer', 'docs/respond.md', 'answer'],
      ['std:term', 'Incident', 'docs/incident.md'],
    ),
  };

  test('are kept, so that the check has nothing to say', () => {
    expect(renamed({kind: 'process', old: 'Respond', new: 'Help'}, given)).not.toContain('!');
    expect(renamed({kind: 'term', old: 'Incident', new: 'Disruption'}, given)).not.toContain('!');
  });

  test('are told of where they would be lost', () => {
    expect(renamed({kind: 'term', old: 'Incident', new: 'Disruption', alias: false}, given)).toContain(
      '! docs/disruption.md:3 Unexpected loss of the name `Incident`, expected it in `aliases`\n',
    );
  });

  test('the anchor of a step goes for a reason, which is written down, and comes back without one', () => {
    const there: Request = {
      kind: 'step',
      old: 'respond/answer',
      new: 'reply',
      reason: ' It is called so now. ',
    };
    const told = renamed(there, given);
    expect(told).toContain(
      '"respond:answer","page":"docs/respond.md","anchor":"answer"'.replaceAll(/([:,])"/g, '$1 "'),
    );
    expect(told).toContain('"dropped": "It is called so now."');
    expect(told).not.toContain('!');
  });
});

test('a waiver goes with its page and with what it quotes', () => {
  const until = new Date(Date.now() + 30 * 24 * 60 * 60_000).toISOString().slice(0, 10);
  const waiver = (rule: string, file: string, found: string) =>
    `  - {rule: ${rule}, file: ${file}, found: ${found}, reason: Not yet., until: ${until}, who: keeper}\n`;
  const files: Files = {
    ...named,
    'docs/more.md': '---\ntitle: More\n---\n\n[It](incident.md#nowhere), and [none](none.md).\n',
    'waivers.yml': `waivers:\n${waiver('anchor-resolves', 'docs/more.md', 'incident.md#nowhere')}`,
  };
  expect(renamed({kind: 'term', old: 'Incident', new: 'Disruption'}, files)).toContain(`waivers.yml
- ${waiver('anchor-resolves', 'docs/more.md', 'incident.md#nowhere').slice(0, -1)}
+ ${waiver('anchor-resolves', 'docs/more.md', 'disruption.md#nowhere')}`);
  expect(renamed({kind: 'role', old: 'keeper', new: 'guide'}, files)).toContain('who: guide}');
});

test('without its alias a name is replaced however it is written', () => {
  const text = '---\ntitle: Welcome\n---\n\nAn :term[iNcIdEnT].\n';
  const files = {...named, 'docs/index.md': text};
  const request: Request = {kind: 'term', old: 'Incident', new: 'Disruption'};
  expect(renamed(request, files)).not.toContain('docs/index.md');
  expect(renamed({...request, alias: false}, files)).toContain('+ An :term[Disruption].\n');
});

test('where pages say the old name in their own words, and where an article no longer fits', () => {
  const {renamed} = prepare(writeHandbook(named), {kind: 'term', old: 'Incident', new: 'Disruption'});
  const told = (places: typeof renamed.still) =>
    places.map(({file, place: {start}, words}) => `${file}:${start.line}:${start.column} ${words}`);
  expect(told(renamed.articles)).toEqual(['docs/index.md:6:4 An disruption']);
  expect(told(renamed.still)).toEqual(['docs/index.md:6:108 incident', 'docs/respond.md:4:14 incident']);
});

const refusals: [request: Partial<Request>, message: string][] = [
  [{old: 'Incidnet'}, 'Unexpected unknown term `Incidnet`, expected `Incident` or `Incidents`.'],
  [
    {old: 'Keeper'},
    'Unexpected unknown term `Keeper`, expected a title or an id. There is a role of that name: compass rename role …',
  ],
  [
    {kind: 'step', old: 'respond/anser'},
    'Unexpected unknown step `respond/anser`, expected `respond/answer`.',
  ],
  [{kind: 'step', old: 'nothing'}, 'Unexpected unknown step `nothing`, expected a step as `process/step`.'],
  [{new: 'Incident'}, 'Unexpected new name `Incident`, expected another one than now.'],
  [{new: ' '}, 'Unexpected empty name, expected words.'],
  [{new: 'Two\nlines'}, 'Unexpected control character in `Two lines`, expected words on one line.'],
  [{new: 'x'.repeat(201)}, 'Unexpected name of 201 letters, expected at most 200.'],
  [
    {new: 'Keeper'},
    'Unexpected new name `Keeper`, which `docs/keeper.md` has already, expected one that nothing has.',
  ],
  [
    {new: 'Sorrow', plural: 'Keeper'},
    'Unexpected new name `Keeper`, which `docs/keeper.md` has already, expected one that nothing has.',
  ],
  [
    {new: 'Sorrow', id: 'keeper'},
    'Unexpected new id `keeper`, which `docs/keeper.md` has already, expected one that nothing has.',
  ],
  [
    {kind: 'step', old: 'answer', new: 'report'},
    'Unexpected new id `report`, which `docs/respond.md` has already, expected one that nothing has.',
  ],
  [{new: 'Sorrow', id: '../Sorrow'}, 'Unexpected id `../Sorrow`, expected `sorrow`.'],
  [{new: 'Sorrow', id: '悲'}, 'Unexpected id `悲`, expected small letters, digits and hyphens.'],
  [{new: 'Sorrow', id: 'sorrow', keepId: true}, 'Unexpected --id beside --keep-id, expected one of them.'],
  [
    {kind: 'role', old: 'keeper', new: '2024'},
    'Unexpected id `2024`, which YAML takes for something else, expected a word.',
  ],
  [
    {kind: 'page', old: 'Welcome', plural: 'All'},
    'Unexpected --plural, expected none: only terms and roles have one.',
  ],
];

test.each(refusals)('%j is refused', (request, message) => {
  const root = writeHandbook(named);
  const whole: Request = {kind: 'term', old: 'Incident', new: 'Sorrow', ...request};
  expect(() => prepare(root, whole)).toThrow(new Error(message));
});

test('what was wrong before keeps nobody from renaming, also where the new name holds the old one', () => {
  const files = {
    ...named,
    'docs/more.md':
      '---\ntitle: More\n---\n\nAn :term[incidentt], :term[Incidentss], [x](incident.md#nowhere).\n',
  };
  expect(renamed({kind: 'term', old: 'Incident', new: 'Incident Report'}, files)).not.toContain('!');
});

test('several of one name are told apart by their places', () => {
  const root = writeHandbook({
    ...named,
    'docs/more/answer.md': '---\ntitle: Welcome\n---\n',
    'docs/later.md': String(named['docs/respond.md']).replace('title: Respond', 'title: Later'),
  });
  expect(() => prepare(root, {kind: 'step', old: 'answer', new: 'reply'})).toThrow(
    'Unexpected ambiguous step `answer`, expected one of `later/answer` or `respond/answer`.',
  );
  expect(() => prepare(root, {kind: 'page', old: 'Welcome', new: 'Hello'})).toThrow(
    'Unexpected ambiguous page `Welcome`, expected one of `index` or `more/answer`.',
  );
  expect(prepare(root, {kind: 'page', old: 'more/answer', new: 'Hello'}).renamed.changes).toMatchObject([
    {file: 'docs/more/answer.md', to: 'docs/more/answer.md'},
  ]);
});

test('a name that is written with escapes is not guessed at', () => {
  const second = String(named['docs/second.md']).replace('channel: chat', 'channel: "c\\u0068at"');
  const root = writeHandbook({...named, 'docs/second.md': second});
  expect(() => prepare(root, {kind: 'channel', old: 'chat', new: 'talk'})).toThrow(
    'Unexpected way to write `chat` in docs/second.md:5:10, expected it as it is, without escapes.',
  );
});

test('a page with mistakes of its own is mended first', () => {
  const root = writeHandbook({...named, 'docs/phone.md': '---\nkind: channel\ntitle: Phone\n---\n'});
  expect(() => prepare(root, {kind: 'channel', old: 'phone', new: 'line'})).toThrow(
    'Unexpected mistakes in `docs/phone.md`, expected none: compass check shows them.',
  );
});
