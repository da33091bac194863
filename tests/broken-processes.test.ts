import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {compile} from 'team-compass';
import {expect, test} from 'vitest';
import {keepPages} from '../plugins/team-compass/src/compass/parse-pages';
import {flow} from './broken/flow';
import {messages} from './broken/messages';
import {people} from './broken/people';
import {responsibility} from './broken/responsibility';
import {time} from './broken/time';

/** The shipped processes, broken in one place each: what must be found, and the way that shows it. */
const root = join(import.meta.dirname, '..');
const broken = [...flow, ...responsibility, ...people, ...time, ...messages];

// Only what is broken is read anew.
const parse = keepPages();

test('the shipped processes have none of these faults', () => {
  const rules = new Set(broken.map(({rule}) => rule));
  expect(compile(root, {}, {parse}).diagnostics.filter(({ruleId}) => rules.has(ruleId))).toEqual([]);
});

test.each(broken)('$rule: $what', ({rule, file, change, says}) => {
  const original = readFileSync(join(root, file), 'utf8');
  const changed = change.reduce((text, [from, to]) => {
    const after = text.replace(from, to);
    expect(after, String(from)).not.toBe(text);
    return after;
  }, original);
  const {diagnostics} = compile(root, {}, {drafts: {[file]: changed}, parse});
  const found = diagnostics.filter(({ruleId}) => ruleId === rule);
  expect(found.map(({reason, note}) => `${reason} | ${note}`).join('\n')).toContain(says);
});

test('every rule is broken in at least three ways', () => {
  const counts = new Map<string, number>();
  for (const {rule} of broken) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count < 3)).toEqual([]);
});
