import fc from 'fast-check';
import {todayIn} from '../../plugins/team-compass/src/compass/today';
import {daysAfter} from '../../plugins/team-compass/src/model/days';
import {tidyName} from '../../plugins/team-compass/src/model/tidy-name';
import type {Request} from '../../plugins/team-compass/src/rename';
import type {Files} from './handbook';
import {anyManner, type Head, inAnyCase, isOdd, type Manner, written} from './manners';

/** A handbook, something in it that is renamed, and how it is renamed back. */
export interface Journey {
  files: Files;
  there: Request;
  back: Request;
}

interface Called {
  title: string;
  id: string;
  plural: string | null;
  aliases: string[] | null;
  formerly: string[] | null;
}

const soon = daysAfter(todayIn('UTC'), 30);
const titles = ['Incident', 'Hub of a Community', 'Ünïcode wörd', 'Time-box', "Reader's digest", 'Bad: day'];

const anyCalled = fc
  .record({
    title: fc.constantFrom(...titles),
    hasOwnId: fc.boolean(),
    hasPlural: fc.boolean(),
    aliases: fc.constantFrom<string[] | null>(null, ['trouble'], ['trouble', 'woe, and more', 'sorrow']),
    formerly: fc.constantFrom<string[] | null>(null, ['old/place'], ['old/place', 'older']),
  })
  .map(
    ({title, hasOwnId, hasPlural, aliases, formerly}): Called => ({
      title,
      id: hasOwnId ? 'a-thing' : (tidyName(title) ?? ''),
      plural: hasPlural ? `Many ${title}` : null,
      aliases,
      formerly,
    }),
  );

/** A line of some page that names the term in one of the ways there are. */
const anyMention = ({title, id, plural, aliases}: Called): fc.Arbitrary<string> =>
  fc.oneof(
    fc
      .constantFrom(title, plural ?? title, ...(aliases ?? []))
      .chain(inAnyCase)
      .map((name) => `An :term[${name}], *and* more.`),
    fc.constantFrom(title, id).map((name) => `These :term[words]{ref="${name}"} and those.`),
    fc.constantFrom(`::glossary{terms="${id}, Keeper"}`, `::glossary{terms='Keeper,${id}'}`),
    fc.constantFrom(
      `[Words](terms/${id}.md)`,
      `[${id}.md](./terms/${id}.md "A title")`,
      `[a](<terms/${id}.md#part>) and [b](../docs/terms/${id}.md?x=1#part)`,
      `> - *[deep](terms/${id}.md)*`,
      `\`:term[${title}]\` is code, and ${title} a word.`,
    ),
  );

const example = (process: string, step: string) => `\`\`\`scenario
name: 'As ${process} by ${step}' # always
process: ${process}
given: {keeper: Ana, "second": 'Ben'}
when:
  - ${step}
  - {respond/report: done, after: 1 hour}
then: {ended: done, holds: {keeper: Ana}, sent: [hello]}
\`\`\``;

/** What else names things: a line of the first page. */
const anyLine: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '::button{template=hello}',
    ':button[Say it]{template="hello"}',
    "::roles{process='respond'}",
    'Within :duration[within]{step=respond/answer}.',
    '[It](respond.md#answer), [more](<respond.md#report>), [all](respond.md)',
    'A :term[keeper], :term[Keeper], or :term[who]{ref=keeper}.',
    '[chat](chat.md), [hello](hello.md) and [keeper](keeper.md)',
  ),
  fc
    .constantFrom('answer', 'respond/answer', '{answer: done}', '"answer"')
    .chain((step) => fc.constantFrom('respond', 'later').map((process) => example(process, step))),
);

const scenario = (lines: string[]) => lines.join('\n\n');

export const anyJourney: fc.Arbitrary<Journey> = fc
  .record({called: anyCalled, manner: anyManner, other: anyManner})
  .chain(({called, manner, other}) =>
    fc
      .record({
        mentions: fc.array(anyMention(called), {maxLength: 6}),
        lines: fc.uniqueArray(anyLine, {maxLength: 6}),
        journey: anyRenaming(called, manner),
      })
      .map(({mentions, lines, journey}) => ({
        ...journey,
        files: filesOf(called, manner, other, scenario([...mentions, ...lines])),
      })),
  );

function filesOf(called: Called, manner: Manner, other: Manner, text: string): Files {
  const {title, id, plural, aliases, formerly} = called;
  const page = (head: Head, body: string) => written(manner, head, body);
  const role = {kind: 'role', held: {raw: 'standing'}, channel: 'chat', holders: {raw: '{min: 1, max: 1}'}};
  return {
    'compass.yml': '# Who keeps it\ndefault_owner: "keeper"\n',
    'waivers.yml': `waivers:\n- {rule: page-resolves, file: docs/terms/${id}.md, found: none.md, reason: Not yet there., until: ${soon}, who: keeper}\n`,
    [`docs/terms/${id}.md`]: page(
      {kind: 'term', title, plural, aliases, formerly, owner: 'keeper'},
      `What it is, in words.\n\n## Part\n\n[self](${id}.md#part) [none](none.md) [up](../index.md)`,
    ),
    'docs/index.md': written(other, {title: 'Welcome', labels: ['start']}, `Read on.\n\n${text}`),
    'docs/keeper.md': page({...role, title: 'Keeper', backup: 'second'}, 'Keeps it.'),
    'docs/second.md': page({...role, title: 'Second', backup: 'keeper'}, 'Steps in.'),
    'docs/chat.md': page(
      {kind: 'channel', title: 'Chat', medium: 'chat', address: 'help', audience: 'team', if_down: 'phone'},
      '',
    ),
    'docs/phone.md': page(
      {
        kind: 'channel',
        title: 'Phone',
        medium: 'phone',
        url: 'https://example.org/',
        audience: 'team',
        if_down: 'chat',
      },
      '',
    ),
    'docs/hello.md': page(
      {
        kind: 'template',
        title: 'Hello',
        description: 'The first one.',
        audience: 'team',
        variables: ['keeper', 'news'],
      },
      'Hello {{ keeper }}, {{ news }} and {{ keeper }}',
    ),
    'docs/respond.md': page(
      {
        kind: 'process',
        title: 'Respond',
        starts_when: 'Somebody reports it.',
        needs: ['news'],
        steps: {
          raw: `
  answer: {owner: keeper, within: 1 hour, if_late: {notify: second}, send: {to: second, template: hello}}
  # then
  "report":
    owner: 'keeper'
    choose: {done: {when: It is done, end: done}, again: {otherwise: It is not, wait: 1 hour, next: answer}}`,
        },
      },
      '## Answer *it* {#answer}\n\nSee [below](#report).\n\n## Write it down {#report}\n\n[Up](respond.md#answer), [again](#answer).',
    ),
    'docs/later.md': page(
      {
        kind: 'process',
        title: 'Later',
        starts_when: 'Later.',
        needs: ['news'],
        steps: {raw: '{answer: {owner: second, run: respond}}'},
      },
      '## Answer',
    ),
  };
}

const newTitles = ['Outage', 'service Failure', 'Notice: it broke', "Team's Word", '2024', 'Größe'];
const because = 'It is called so now.';

/** Something to rename, with a name that nothing has, and the way back. */
function anyRenaming(
  {title, id, plural}: Called,
  {quotes}: Manner,
): fc.Arbitrary<{there: Request; back: Request}> {
  // Quotes that nobody needs go where a name has needed them for a while: nobody can know that they were there.
  const names = newTitles.filter((name) => quotes !== "'" || !isOdd(name) || isOdd(title));
  const term = fc.record({
    name: fc.constantFrom(...names),
    keepId: fc.boolean(),
    old: fc.constantFrom(title, `docs/terms/${id}.md`),
  });
  const back = (name: string) => ({
    kind: 'term' as const,
    old: name,
    new: title,
    id,
    ...(plural !== null && {plural}),
  });
  return fc.oneof(
    {
      weight: 3,
      arbitrary: term.map(({name, keepId, old}) => ({
        there: {
          kind: 'term' as const,
          old,
          new: name,
          keepId,
          ...(plural !== null && {plural: `Much ${name}`}),
        },
        back: back(name),
      })),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom('role', 'role', 'template', 'channel', 'process').chain((kind) => {
        const old = {role: 'keeper', template: 'hello', channel: 'chat', process: 'respond'}[kind] as string;
        const shown = old.charAt(0).toUpperCase() + old.slice(1);
        return fc.constantFrom(
          {there: {kind, old, new: 'other-one'}, back: {kind, old: 'other-one', new: old}},
          {there: {kind, old: shown, new: 'Other One'}, back: {kind, old: 'Other One', new: shown}},
        );
      }),
    },
    fc.constantFrom(
      {
        there: {kind: 'step', old: 'later/answer', new: 'Answer: not now', reason: because},
        back: {kind: 'step', old: 'later/answer-not-now', new: 'Answer', reason: because},
      },
      {
        there: {kind: 'step', old: 'respond/answer', new: 'reply', reason: because},
        back: {kind: 'step', old: 'respond/reply', new: 'answer', reason: because},
      },
      {
        there: {kind: 'step', old: 'respond/report', new: 'Tell all: now'},
        back: {kind: 'step', old: 'respond/report', new: 'Write it down'},
      },
      {there: {kind: 'page', old: 'Welcome', new: 'Home'}, back: {kind: 'page', old: 'Home', new: 'Welcome'}},
      {there: {kind: 'page', old: 'index', new: 'home'}, back: {kind: 'page', old: 'home', new: 'index'}},
    ),
  ) as fc.Arbitrary<{there: Request; back: Request}>;
}
