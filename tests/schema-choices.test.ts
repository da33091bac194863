import {describe, expect, test} from 'vitest';
import {checks} from '../plugins/team-compass/src/checks';
import {parseDuration} from '../plugins/team-compass/src/engine/duration';
import {kinds} from '../plugins/team-compass/src/model/schemas';
import {media} from '../plugins/team-compass/src/reporters/changes/tool-words';
import {severities} from '../plugins/team-compass/src/reporters/report';
import {howHeld} from '../plugins/team-compass/src/scenarios/read';
import {checkFiles} from '../plugins/team-compass/testing/fixtures';
import {desk, sideOf} from './support/changing';
import {smallHandbook} from './support/handbook';
import {choicesIn, fieldsOf, schemaNames, validatorOf} from './support/schemas';

describe('what a schema leaves to choose', () => {
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
    const named = schemaNames
      .flatMap(fieldsOf)
      .flatMap(({at, schema: {examples}}) =>
        /(waivers.*\/rule|\/ruleId|config.*\/severity)$/.test(at) ? (examples as (string | object)[]) : [],
      );
    const rules = named.flatMap((example) => (typeof example === 'string' ? example : Object.keys(example)));
    expect(rules).toEqual(['term-resolves', 'term-resolves', 'term-resolves']);
    expect(ids).toContain('term-resolves');
  });
});
