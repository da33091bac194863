import {describe, expect, test} from 'vitest';
import {withDefaults} from '../plugins/team-compass/src/compass/read-config';
import {checkFiles} from '../plugins/team-compass/testing/fixtures';
import {desk, edited, told} from './support/changing';
import {type Files, soundHandbook} from './support/handbook';
import {type Field, fieldsOf, saidOf, schemaNames, validatorOf} from './support/schemas';

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
