import {execFileSync} from 'node:child_process';
import {chmodSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {linksMarkdown} from '../plugins/team-compass/src/reporters/links';
import type {LinkState} from '../plugins/team-compass/src/types';
import {writeHandbook} from './support/handbook';

interface Step {
  run?: string;
  uses?: string;
  env?: Record<string, string>;
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: unknown;
  jobs: Record<string, {permissions?: Record<string, string>; steps: Step[]}>;
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

describe('the issue about links', () => {
  const jobs = workflows.find(({name}) => name === 'links.yml')?.workflow.jobs;
  const step = jobs?.tell?.steps.find(({run}) => run !== undefined);

  /** What the job says to GitHub's command, which answers with the number of the issue that is open. */
  function told(open: string, states: LinkState[]): string[] {
    const addresses = states.map((state, index) => ({
      ...{url: `https://example.org/${index}`, state, status: null, to: null, why: '', asked: null},
      places: [{file: 'docs/index.md', line: 1, column: 1}],
    }));
    const root = writeHandbook({
      'body.md': linksMarkdown({addresses, logins: []}),
      'bin/gh': `#!/bin/sh\necho "$1 $2 $3" >> "$ASKED"\n[ "$2" != list ] || echo "${open}"\n`,
    });
    chmodSync(join(root, 'bin/gh'), 0o755);
    const [asked, body] = [join(root, 'asked'), join(root, 'body.md')];
    const path = `${join(root, 'bin')}:${process.env.PATH}`;
    // As GitHub runs it.
    execFileSync('bash', ['-e', '-c', step?.run ?? ''], {
      env: {...step?.env, BODY: body, ASKED: asked, PATH: path},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return readFileSync(asked, 'utf8').trim().split('\n').slice(1);
  }

  test('is opened when there is something to look at, edited while there is, and closed when nothing is left', () => {
    expect(told('', ['fine', 'gone'])).toEqual(['issue create --title']);
    expect(told('7', ['unsure'])).toEqual(['issue edit 7']);
    expect(told('7', ['fine'])).toEqual(['issue close 7']);
    // What was not asked may still be gone.
    expect(told('7', ['fine', 'left'])).toEqual([]);
    expect(told('', ['fine'])).toEqual([]);
  });

  test('what was heard goes into the cache, also of a run that is stopped', () => {
    const steps = jobs?.look?.steps ?? [];
    const order = steps.map(({run: command, uses}) => uses?.replace(/@.*/, '') ?? command?.split('\n')[0]);
    expect(order.slice(2)).toEqual([
      'npm ci',
      'actions/cache/restore',
      'mkdir found',
      'actions/cache/save',
      'actions/upload-artifact',
    ]);
  });
});
