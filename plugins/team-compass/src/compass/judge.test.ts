import {expect, test} from 'vitest';
import {writeHandbook} from '../../../../tests/support/handbook';
import {compile} from './compile';

const page = '---\ntitle: Start\nreview_by: 2020-01-31\n---\n\nWords.\n';
const asked = {today: '2026-11-25', hints: true};
const found = (files: Record<string, string>, circumstances: {today: string; hints?: boolean}) =>
  compile(writeHandbook({'docs/index.md': page, ...files}), {}, circumstances).diagnostics.map(
    ({ruleId, severity}) => [ruleId, severity],
  );

test('what could be better is looked for where somebody asks', () => {
  expect(found({}, {today: '2026-11-25'})).toEqual([]);
  expect(found({}, asked)).toEqual([['page-is-reviewed', 'hint']]);
});

test('what a handbook makes more than a hint is always looked for', () => {
  const files = {'compass.yml': 'severity:\n  page-is-reviewed: warning\n'};
  expect(found(files, {today: '2026-11-25'})).toEqual([['page-is-reviewed', 'warning']]);
});
