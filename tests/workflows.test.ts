import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';

interface Workflow {
  on: Record<string, unknown>;
  permissions: unknown;
  jobs: Record<string, {permissions?: Record<string, string>; steps: {run?: string}[]}>;
}

const folder = join(import.meta.dirname, '../.github/workflows');
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return {name, text, workflow: parse(text) as Workflow};
});

/** What no workflow must have. */
const forbidden: [what: string, pattern: RegExp][] = [
  ['a trigger with secrets', /pull_request_target|workflow_run/],
  ['a token that writes everything', /write-all/],
  ['a secret', /secrets\./],
  ['something of the event', /\$\{\{[^}]*github\.(?:event|head_ref)/],
  ['an action that is not pinned by its hash', /uses:\s*[^\s@]+@(?![0-9a-f]{40}\s)/],
];

test.each(workflows)('$name gives strangers nothing', ({text, workflow}) => {
  expect(forbidden.filter(([, pattern]) => pattern.test(text)).map(([what]) => what)).toEqual([]);
  expect(workflow.permissions).toEqual({contents: 'read'});
});

describe('a job that may write', () => {
  const writing = workflows.flatMap(({name, workflow}) =>
    Object.entries(workflow.jobs)
      .filter(([, {permissions = {}}]) => Object.values(permissions).includes('write'))
      .map(([job, {steps}]) => ({name, job, on: Object.keys(workflow.on), steps})),
  );

  test.each(writing)(
    '$name, $job: only the clock and we ourselves start it, and it installs nothing',
    ({on, steps}) => {
      expect(on.filter((event) => event !== 'schedule' && event !== 'workflow_dispatch')).toEqual([]);
      expect(steps.filter(({run = ''}) => /\bn(?:pm|px|ode)\b/.test(run))).toEqual([]);
    },
  );
});
