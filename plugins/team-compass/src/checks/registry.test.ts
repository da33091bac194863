import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {casesIn, runCase, sourcesOf} from '../../testing/fixtures';
import {published, runExamples} from '../../testing/publish';
import {isWaived} from '../reporters/report';
import type {Diagnostic} from '../types';
import {checks, families} from '.';

const home = join(import.meta.dirname, '../..');
const cases = casesIn(join(home, 'fixtures'));
const runs = runExamples(home);
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

test('no two families have the same title, and each says what it sees to', () => {
  expect(new Set(families.map(({title}) => title)).size).toBe(families.length);
  for (const {summary} of families) expect(summary).toMatch(/^[A-Z].{10,60}\.$/);
});

test.each(Object.entries(published(runs)))('%s is up to date, examples and output', (file, text) => {
  expect(readFileSync(join(home, file), 'utf8'), 'Run `npm run generate --workspace team-compass`.').toBe(
    text,
  );
});

describe.each(checks)('$id', ({id, severity, summary, why, mend}) => {
  const own = cases.filter(({rule}) => rule === id);

  test('says what must hold, how bad it is otherwise, and why', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
    expect(['error', 'warning', 'notice', 'hint']).toContain(severity);
    for (const sentence of [summary, why]) expect(sentence).toMatch(/^(?:[A-Z]|`).{15,150}\.$/);
  });

  test('says how it is mended, in a few sentences', () => {
    expect(mend).toMatch(/^[A-Z].{30,240}\.$/);
    expect(mend.split('`').length % 2).toBe(1);
    expect(withoutCode(mend).split(/[.:;] /).length).toBeLessThanOrEqual(5);
  });

  test('has an example that breaks this rule alone, and nothing once it is mended', () => {
    const {example, broken, mended} = runs[id] ?? expect.fail('There is none.');
    // A rule for waivers has something in its example that has a waiver, or was meant to have one.
    const isOwn = ({ruleId}: Diagnostic) => !id.startsWith('waiver-') || ruleId === id;
    const own = broken.filter(isOwn);
    expect(new Set(own.map(({ruleId}) => ruleId))).toEqual(new Set([id]));
    expect(mended.filter((diagnostic) => !isWaived(diagnostic))).toEqual([]);
    expect(example.broken.length).toBeGreaterThan(0);
    expect(example.mended.length).toBeGreaterThan(0);
    // What is too large to be followed is long by nature.
    const longest = id === 'process-is-bounded' ? 120 : 32;
    for (const {text} of [...example.broken, ...example.mended])
      expect(text.split('\n').length).toBeLessThanOrEqual(longest);
    // A reader sees the mistake, unless it is the name of the file.
    const places = own.filter(({place}) => place !== null);
    expect(example.broken.flatMap(({marks}) => marks)).toHaveLength(places.length);
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
      expect(url).toMatch(new RegExp(`/${id}$`));
    }
  });
});
