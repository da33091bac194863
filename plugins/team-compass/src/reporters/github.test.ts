import {expect, test} from 'vitest';
import {plainError, reportOf, sampleFindings, surroundings} from '../../testing/sample-report';
import {reportGithub} from './github';

const github = (diagnostics: typeof sampleFindings, folder = '') =>
  reportGithub(reportOf(diagnostics), {...surroundings, folder});

test('nothing found: one line', () => {
  expect(github([])).toBe('0 errors, 0 warnings in 3 pages\n');
});

test('a finding becomes one annotation at its place, with all that is known of it', () => {
  expect(github(sampleFindings).split('\n')).toEqual([
    '::error file=docs/a%2C b.md,line=3,endLine=4,title=name-is-unique::Unexpected second `100 %25`, expected one%0AWrite @somebody of <b>#12</b>.%0ASee also docs/c.md:7: The first one.%0Ahttps://compass.2i2c.org/checks/name-is-unique',
    '::warning file=docs/a%2C b.md,line=1,endLine=1,col=1,endColumn=1,title=term-resolves::Unexpected unknown term `Incidnet`, expected `Incident`%0AA reader must arrive.%0AWas waived until 2027-01-31: We vote on the name. (waivers.yml:3)%0Ahttps://compass.2i2c.org/checks/term-resolves',
    '::notice file=docs/a%2C b.md,line=3,endLine=3,col=4,endColumn=18,title=term-resolves::Unexpected unknown term `Incidnet`, expected `Incident`%0AWaived until 2027-01-31 by keeper: We vote on the name. (waivers.yml:3)%0Ahttps://compass.2i2c.org/checks/term-resolves',
    '::notice file=docs/d.md,line=3,endLine=3,col=4,endColumn=18,title=term-resolves::Unexpected unknown term `Incidnet`, expected `Incident`%0Ahttps://compass.2i2c.org/checks/term-resolves',
    '::notice file=docs/d.md,line=3,endLine=3,col=4,endColumn=18,title=term-resolves::Unexpected unknown term `Incidnet`, expected `Incident`%0Ahttps://compass.2i2c.org/checks/term-resolves',
    '1 error, 1 warning, 1 notice, 1 hint, 1 waived in 3 pages',
    '',
  ]);
});

test('a handbook that is not in the first folder of its repository is found', () => {
  expect(github([plainError], 'team/handbook')).toContain('file=team/handbook/docs/a%2C b.md,');
});

test('ten of each kind, notices before hints, and how many are left', () => {
  const severities = ['hint', 'error', 'warning', 'notice', 'error'] as const;
  const many = Array.from({length: 60}, (_none, index) => ({
    ...plainError,
    severity: severities[index % 5] ?? 'error',
    place: {start: {line: index, column: 1}, end: {line: index, column: 2}},
  }));
  const lines = github(many).split('\n');
  const shown = lines.flatMap((line) => {
    const [, kind = '', at = ''] = /^::(\w+) file=[^:]*,line=(\d+),/.exec(line) ?? [];
    return kind ? [[kind, Number(at) % 5] as const] : [];
  });
  expect(shown.filter(([kind]) => kind === 'error')).toHaveLength(10);
  expect(shown.filter(([kind]) => kind === 'warning')).toHaveLength(10);
  expect(shown.filter(([kind]) => kind === 'notice').map(([, sort]) => sort)).toEqual(Array(10).fill(3));
  expect(lines.slice(30)).toEqual([
    'Not annotated, since GitHub shows ten of a kind: 14 errors, 2 warnings, 2 notices, 12 hints. All: compass check',
    '24 errors, 12 warnings, 12 notices, 12 hints in 3 pages',
    '',
  ]);
});
