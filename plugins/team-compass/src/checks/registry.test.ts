import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {casesIn, runCase, sourcesOf} from '../../testing/fixtures';
import {rulesPage} from '../../testing/rules-page';
import {checks} from '.';

const home = join(import.meta.dirname, '../..');
const cases = casesIn(join(home, 'fixtures'));
const ids = checks.map(({id}) => id);
const withoutCode = (text: string) => text.replace(/`` .+? ``|`[^`]+`/g, 'it');

test('no two rules have the same id', () => {
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('no fixtures belong to a rule that is not there, and all say whether they are good', () => {
  expect(cases.filter(({rule}) => !ids.includes(rule))).toEqual([]);
  expect(cases.filter(({name}) => !/^(?:good|bad)(?:-[a-z0-9-]+)?$/.test(name))).toEqual([]);
});

test('no two fixtures are the same handbook', () => {
  const prints = cases.map((fixture) => {
    const text = JSON.stringify(Object.entries(sourcesOf(fixture)));
    return `${fixture.rule} ${createHash('sha256').update(text).digest('hex')}`;
  });
  expect(new Set(prints).size).toBe(prints.length);
});

test('the published list is up to date', () => {
  const written = readFileSync(join(home, 'RULES.md'), 'utf8');
  expect(written, 'Run `node plugins/team-compass/scripts/generate-rules.mjs`.').toBe(
    rulesPage(join(home, 'fixtures')),
  );
});

describe.each(checks)('$id', ({id, severity, summary, why}) => {
  const own = cases.filter(({rule}) => rule === id);

  test('says what must hold, how bad it is otherwise, and why', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
    expect(['error', 'warning', 'hint']).toContain(severity);
    for (const sentence of [summary, why]) expect(sentence).toMatch(/^(?:[A-Z]|`).{15,150}\.$/);
  });

  test('has good and bad fixtures', () => {
    expect(own.some(({name}) => name.startsWith('good'))).toBe(true);
    expect(own.some(({name}) => name.startsWith('bad'))).toBe(true);
  });

  test('speaks in whole sentences', () => {
    const found = own.flatMap((fixture) => runCase(fixture).diagnostics).filter(({ruleId}) => ruleId === id);
    for (const {reason, note, expected, url} of found) {
      expect(reason).toMatch(/^Unexpected .+, expected .+/s);
      expect(withoutCode(reason)).not.toMatch(/\$\{|\bundefined\b|\bnull\b|\bNaN\b|\[object|`| {2}|[.,:]$/);
      if (note !== null) expect(note).toMatch(/^[A-Z`].*[.`]$/s);
      expect(expected.filter((name) => name === '')).toEqual([]);
      expect(new Set(expected).size).toBe(expected.length);
      expect(url).toMatch(new RegExp(`#${id}$`));
    }
  });
});
