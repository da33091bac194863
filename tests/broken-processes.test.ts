import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {compile} from 'team-compass';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {flow} from './broken/flow';
import {messages} from './broken/messages';
import {people} from './broken/people';
import {responsibility} from './broken/responsibility';
import {time} from './broken/time';

/** The shipped processes, broken in one place each: what must be found, and the way that shows it. */
const root = join(import.meta.dirname, '..');
const broken = [...flow, ...responsibility, ...people, ...time, ...messages];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'compass-broken-'));
  for (const name of ['docs', 'static', 'inventories', 'compass.yml'])
    cpSync(join(root, name), join(folder, name), {recursive: true});
});

afterAll(() => rmSync(folder, {recursive: true}));

test('the shipped processes have none of these faults', () => {
  const rules = new Set(broken.map(({rule}) => rule));
  expect(compile(folder).diagnostics.filter(({ruleId}) => rules.has(ruleId))).toEqual([]);
});

test.each(broken)('$rule: $what', ({rule, file, change, says}) => {
  const path = join(folder, file);
  const original = readFileSync(path, 'utf8');
  const changed = change.reduce((text, [from, to]) => {
    const after = text.replace(from, to);
    expect(after, String(from)).not.toBe(text);
    return after;
  }, original);
  writeFileSync(path, changed);
  try {
    const found = compile(folder).diagnostics.filter(({ruleId}) => ruleId === rule);
    expect(found.map(({reason, note}) => `${reason} | ${note}`).join('\n')).toContain(says);
  } finally {
    writeFileSync(path, original);
  }
});

test('every rule is broken in at least three ways', () => {
  const counts = new Map<string, number>();
  for (const {rule} of broken) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count < 3)).toEqual([]);
});
