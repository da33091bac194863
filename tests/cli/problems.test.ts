import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {reportGithub} from '../../plugins/team-compass/src/reporters/github';
import type {Diagnostic} from '../../plugins/team-compass/src/types';
import {reportOf, sampleFindings} from '../../plugins/team-compass/testing/sample-report';
import {compass} from '../support/compass';
import {smallHandbook, writeHandbook} from '../support/handbook';

const [task] = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')).tasks;
const {regexp, ...groups} = task.problemMatcher.pattern as {regexp: string} & Record<string, number>;

/** What VS Code makes of what a task prints: a problem of each line that the pattern fits. */
function problemsIn(output: string) {
  return output.split('\n').flatMap((line) => {
    const match = new RegExp(regexp).exec(line);
    return match ? [Object.fromEntries(Object.entries(groups).map(([name, at]) => [name, match[at]]))] : [];
  });
}

const index = String(smallHandbook['docs/index.md']);
const broken = {
  ...smallHandbook,
  'docs/index.md': `${index}\n:term[incidnet], 10 % of it: see [there](gone.md).\n\n![A lamp](a.png)\n`,
  'docs/a-page.md': 'No front matter, ::term[INC]\n',
  'waivers.yml':
    'waivers:\n  - {rule: nowhere, file: docs/index.md, reason: It is so, until: 2020-01-01, who: keeper}\n',
};

test('the task of the editor lists what the check finds, where it finds it', async () => {
  const cwd = writeHandbook(broken);
  const [program, command, ...args] = task.command.split(' ');
  expect([program, command]).toEqual(['npx', 'compass']);
  const problems = problemsIn((await compass(args, {cwd})).out);
  const {out} = await compass(['check', '--format', 'json'], {cwd});
  const {diagnostics} = JSON.parse(out) as {diagnostics: Diagnostic[]};
  const briefly = diagnostics.map(({file, place, severity, ruleId, reason}) => [
    severity,
    `${file}:${place?.start.line ?? 1}:${place?.start.column ?? 1}`,
    ruleId,
    reason,
  ]);
  expect(briefly.length).toBeGreaterThan(5);
  expect(
    problems.map(({severity, file, line, column, code, message}) => [
      severity,
      `${file}:${line}:${column}`,
      code,
      message,
    ]),
  ).toEqual(briefly);
});

test('a finding of several lines has lines and no columns', () => {
  const [finding] = sampleFindings;
  const place = {start: {line: 3, column: 5}, end: {line: 6, column: 2}};
  const report = reportOf(finding ? [{...finding, place}] : []);
  expect(problemsIn(reportGithub(report, {folder: '', rules: []}))).toEqual([
    expect.objectContaining({line: '3', endLine: '6', column: undefined, endColumn: undefined}),
  ]);
});
