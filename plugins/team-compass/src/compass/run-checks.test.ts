import {expect, test} from 'vitest';
import type {Check, CheckContext, Finding} from '../types';
import {runChecks} from './run-checks';

const context = {config: {docs: 'docs', severity: {}}} as unknown as CheckContext;
const at = (line: number, column: number) => ({start: {line, column}, end: {line, column}});
const check = (id: string, findings: Finding[], severity: Check['severity'] = 'error'): Check => ({
  id,
  severity,
  summary: '',
  why: '',
  mend: '',
  find: () => findings,
});

test('a finding gets all that a report needs', () => {
  const finding = {file: 'docs/a.md', place: null, reason: 'Unexpected A'};
  expect(runChecks([check('a-holds', [finding], 'warning')], context)).toEqual([
    {
      ruleId: 'a-holds',
      severity: 'warning',
      file: 'docs/a.md',
      place: null,
      reason: 'Unexpected A',
      actual: null,
      expected: [],
      note: null,
      url: 'https://compass.2i2c.org/checks/a-holds',
      cause: null,
      fix: null,
      waived: null,
    },
  ]);
});

test('findings come by file, line, column and rule, each once', () => {
  const findings = [
    {file: 'b.md', place: at(1, 1), reason: 'x'},
    {file: 'a.md', place: at(10, 1), reason: 'x'},
    {file: 'a.md', place: at(2, 9), reason: 'x'},
    {file: 'a.md', place: at(2, 9), reason: 'x'},
    {file: 'a.md', place: at(2, 9), reason: 'w'},
    {file: 'a.md', place: null, reason: 'x'},
  ];
  const found = runChecks([check('z', findings.slice(0, 3)), check('y', findings)], context);
  expect(
    found.map(({file, place, ruleId, reason}) => [file, place?.start.line ?? 0, ruleId, reason]),
  ).toEqual([
    ['a.md', 0, 'y', 'x'],
    ['a.md', 2, 'y', 'w'],
    ['a.md', 2, 'y', 'x'],
    ['a.md', 2, 'z', 'x'],
    ['a.md', 10, 'y', 'x'],
    ['a.md', 10, 'z', 'x'],
    ['b.md', 1, 'y', 'x'],
    ['b.md', 1, 'z', 'x'],
  ]);
});

test('the configuration has the last word on severities', () => {
  const config = {docs: 'docs', severity: {'a-holds': 'hint'}};
  const finding = {file: 'a.md', place: null, reason: 'x'};
  const found = runChecks([check('a-holds', [finding])], {...context, config} as unknown as CheckContext);
  expect(found.map(({severity}) => severity)).toEqual(['hint']);
});

test('a check that throws is an error, never a pass, whatever its severity', () => {
  const broken: Check = {
    ...check('b-holds', [], 'hint'),
    find: () => {
      throw new Error('oh');
    },
  };
  const [found, ...more] = runChecks([broken], context);
  expect(more).toEqual([]);
  expect([found?.severity, found?.file, found?.reason]).toEqual([
    'error',
    'docs',
    'Unexpected failure of the check itself, expected it to finish: Error: oh',
  ]);
});

test('a check that throws half way is an error, and what it found until then is not lost on others', () => {
  const broken: Check = {
    ...check('b-holds', []),
    *find() {
      yield {file: 'a.md', place: null, reason: 'x'};
      throw new RangeError('deep');
    },
  };
  const found = runChecks([broken, check('a-holds', [{file: 'a.md', place: null, reason: 'y'}])], context);
  expect(found.map(({ruleId, file}) => [ruleId, file])).toEqual([
    ['a-holds', 'a.md'],
    ['b-holds', 'docs'],
  ]);
});
