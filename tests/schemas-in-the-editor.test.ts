import {describe, expect, test} from 'vitest';
import {checks} from '../plugins/team-compass/src/checks';
import {withDefaults} from '../plugins/team-compass/src/compass/read-config';
import {parseDuration} from '../plugins/team-compass/src/engine/duration';
import {kinds} from '../plugins/team-compass/src/model/schemas';
import {media} from '../plugins/team-compass/src/reporters/changes/tool-words';
import {severities} from '../plugins/team-compass/src/reporters/report';
import {howHeld} from '../plugins/team-compass/src/scenarios/read';
import {checkFiles} from '../plugins/team-compass/testing/fixtures';
import {desk, edited, sideOf, told} from './support/changing';
import {type Files, smallHandbook, soundHandbook} from './support/handbook';
import {choicesIn, type Field, fieldsOf, saidOf, schemaNames, validatorOf} from './support/schemas';

/** What commands write and nobody types. */
const written = ['compass', 'forms', 'inventory', 'report'];
const typed = schemaNames.filter((name) => !written.includes(name)).flatMap(fieldsOf);
const all = schemaNames.flatMap(fieldsOf);

const silent = (fields: Field[], keyword: string) =>
  fields.filter((field) => saidOf(field, keyword) === undefined);
const defaultAt = (at: string) => typed.find((field) => field.at === at)?.schema.default;

describe('whoever types is told of every field', () => {
  test.each(['title', 'description', 'examples'])('its %s', (keyword) => {
    expect(silent(all, keyword).map(({at}) => at)).toEqual([]);
  });

  test.each(['examples', 'default'])('%s that fit it', (keyword) => {
    const unfit = all.flatMap((field) => {
      const said = saidOf(field, keyword);
      const values = keyword === 'examples' ? (said as unknown[]) : said === undefined ? [] : [said];
      const fits = validatorOf(field.at);
      return values.filter((value) => !fits(value)).map((value) => [field.at, value]);
    });
    expect(unfit).toEqual([]);
  });

  test('its title in a few words, its description as a sentence', () => {
    const unfit = all.filter((field) => {
      const [title, description] = [saidOf(field, 'title'), saidOf(field, 'description')].map(String);
      return !/^[A-Z][A-Za-z,’ -]{1,34}$/.test(title ?? '') || !/^[A-Z`].*\.$/s.test(description ?? '');
    });
    expect(unfit.map(({at}) => at)).toEqual([]);
  });
});

/** Why a field that may be left out has no default. */
const withoutDefault = {
  'there is none of it': [
    'abbreviation after aliases alongside ask avoid backup by channel checked_on claims coverage',
    'consulted copied_on default delegate_to designates dropped end every fields figures formerly given',
    'hands_over if_late informed introduces issue labels login moved needs open owner promise record_in',
    'repository review_by rota_url run send services sets severity site source states',
    'template tie_break timebox tries unused until variables wait wait_for waivers within address url',
    'default_owner pass_to replaced_by summary',
  ],
  'the rest of the page or the handbook says it': [
    'choose continue_as description found holders next plural responsible role sidebar_label sidebar_position',
    'sha256 title when otherwise',
  ],
  'an example says only what it is about': [
    'agreed appointed asked at choice declined ended free holds kept known later never nothing_for reply_from',
    'sent starts to told',
  ],
};

describe('a default', () => {
  const optional = typed.filter(({required}) => !required);

  test('is said of every field that may be left out, but for those of which a reason is known', () => {
    const keys = new Set(silent(optional, 'default').map(({key}) => key));
    const known = Object.values(withoutDefault).flatMap((lines) => lines.join(' ').split(' '));
    expect([...keys].sort()).toEqual(known.sort());
  });

  test('is said of no field that must be there', () => {
    expect(typed.filter(({required, schema}) => required && 'default' in schema)).toEqual([]);
  });

  test('of a setting is what is read where nothing is set', () => {
    const settings = fieldsOf('config').filter(({schema}) => 'default' in schema);
    const said = Object.fromEntries(settings.map(({key, schema}) => [key, schema.default]));
    expect(said).toEqual({docs: 'docs', static: 'static', prefix: 'compass', time_zone: 'UTC'});
    expect(withDefaults({})).toMatchObject(said);
  });

  test.each([
    ['page.json#/properties/kind', 'guide', 'title: Guide', 'term'],
    ['term.json#/properties/status', 'letter', 'kind: term', 'provisional'],
    ['role.json#/properties/status', 'crew', 'kind: role', 'provisional'],
    ['role.json#/properties/claimed', 'boss', 'kind: role', true],
    ['role.json#/properties/may_decline', 'boss', 'kind: role', true],
    ['process.json#/properties/clock', 'answer', 'kind: process', 'working'],
  ])('%s changes nothing when it is written, and another value does', (at, page, before, other) => {
    const key = at.replace(/.*\//, '');
    const withValue = (value: unknown) =>
      told(desk, edited(desk, [[page, before, `${before}\n${key}: ${value}`]]));
    expect(withValue(defaultAt(at))).toBe('Nothing changed for readers.\n');
    expect(withValue(other)).not.toBe('Nothing changed for readers.\n');
  });

  test('of what a step sets is that communities may read it', () => {
    expect(rulesOf(tells(defaultAt(variableAudience)))).toEqual([]);
    expect(rulesOf(tells('team'))).toEqual(['internal-stays-inside']);
  });

  test('of a step is that it goes to whoever took over', () => {
    expect(rulesOf(repairs(defaultAt('process.json#/$defs/step/properties/keeps')))).toEqual([
      'freed-role-rests',
    ]);
    expect(rulesOf(repairs(true))).toEqual([]);
  });
});

describe('what can be chosen', () => {
  const names = Object.values(sideOf(desk).compass.names).flat();
  const given = checkFiles(smallHandbook).given;

  test('is what the code knows', () => {
    const known: Record<string, unknown[]> = {
      ...Object.fromEntries(kinds.map((kind) => [`${kind}.json#/properties/kind`, [kind]])),
      'compass.json#/$defs/page/properties/kind': kinds,
      'config.json#/properties/severity/additionalProperties': severities,
      'report.json#/$defs/diagnostic/properties/severity': severities,
      'channel.json#/properties/medium': Object.keys(media),
      'role.json#/properties/held': Object.keys(howHeld),
      'published.json#/properties/names/items/properties/type': [
        ...new Set(given.map(({type}) => type)),
      ].sort(),
      'compass.json#/$defs/name/properties/as': [...new Set(names.map((name) => name.as))],
      'compass.json#/$defs/name/properties/kind': [...new Set(names.map(({kind}) => kind))],
    };
    const said = Object.fromEntries(schemaNames.flatMap(choicesIn));
    const sorted = (values: unknown[]) => values.map(String).sort();
    for (const [at, values] of Object.entries(known))
      expect([at, sorted(said[at] ?? [])]).toEqual([at, sorted(values)]);
    // Code that asks for one of these compares it with the type that the schema gives: the compiler keeps them in step.
    expect(Object.keys(said).filter((at) => !(at in known))).toEqual([
      'common.json#/$defs/audience',
      'common.json#/$defs/actor/anyOf/0',
      'compass.json#/properties/format',
      'forms.json#/properties/source',
      'forms.json#/properties/templates/items/properties/kind',
      'process.json#/properties/clock',
      'report.json#/properties/format',
      'role.json#/properties/status',
      'role.json#/properties/delegate_to/anyOf/0',
      'scenario.json#/$defs/ending/anyOf/1/properties/kept',
      'term.json#/properties/status',
      'term.json#/properties/figures',
    ]);
  });

  test('as a duration is what the engine reads', () => {
    const fits = validatorOf('common.json#/$defs/duration');
    const words = ['1', '2', '0', '01', '12345'].flatMap((count) =>
      ['', 'working ', 'Working '].flatMap((work) =>
        ['minute', 'minutes', 'hour', 'hours', 'day', 'days', 'week', 'weeks', 'month', 'second'].map(
          (unit) => `${count} ${work}${unit}`,
        ),
      ),
    );
    const valid = words.filter((word) => fits(word));
    expect(valid).toHaveLength(16);
    expect(valid.filter((word) => parseDuration(word) === null)).toEqual([]);
  });

  test('as a rule is one that there is', () => {
    const ids = checks.map(({id}) => id);
    const named = all.flatMap(({at, schema: {examples}}) =>
      /(waivers.*\/rule|\/ruleId|config.*\/severity)$/.test(at) ? (examples as (string | object)[]) : [],
    );
    const rules = named.flatMap((example) => (typeof example === 'string' ? example : Object.keys(example)));
    expect(rules).toEqual(['term-resolves', 'term-resolves', 'term-resolves']);
    expect(ids).toContain('term-resolves');
  });
});

const variableAudience =
  'process.json#/$defs/step/properties/sets/anyOf/1/additionalProperties/properties/audience';
const process = 'docs/processes/incident-response.md';

const rulesOf = (files: Files) =>
  checkFiles(files).diagnostics.flatMap(({severity, ruleId}) => (severity === 'error' ? [ruleId] : []));

/** A step that tells a community what it has set. */
const tells = (audience: unknown): Files => ({
  ...soundHandbook(),
  [process]: processWith(`  tell:
    owner: support-steward
    sets: {requester_name: {audience: ${audience}}}
    send: {to: community-representative, template: first-response}
    end: told`),
});

/** A step of a role that somebody else was designated to. */
const repairs = (keeps: unknown): Files => ({
  ...soundHandbook(),
  'docs/roles/support-steward.md': `---
kind: role
title: Support Steward
held: standing
holders: {min: 2, max: 2}
claimed: true
channel: chat
---

One of the two people who read what communities write to us.
`,
  [process]: processWith(`  appoint:
    owner: support-steward
    claims: support-steward
    designates: {role: incident-commander, tries: 2}
  repair:
    owner: support-steward
    keeps: ${keeps}
    end: repaired`),
});

const processWith = (steps: string) => `---
kind: process
title: Incident response
starts_when: A community reports that its hub is down.
steps:
${steps}
---

${[...steps.matchAll(/^ {2}(\w+):/gm)].map(([, id]) => `## Do it {#${id}}`).join('\n\n')}
`;
