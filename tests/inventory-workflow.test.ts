import {execFileSync} from 'node:child_process';
import {chmodSync, existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {writeHandbook} from './support/handbook';
import {runStep} from './support/run-step';
import {parseWorkflow} from './support/workflow-file';

const file = join(import.meta.dirname, '../.github/workflows/inventory.yml');
const [checkout, , propose] = parseWorkflow(readFileSync(file, 'utf8')).jobs.propose?.steps ?? [];

/** A repository on a server of its own, in which somebody has written one page. */
function server() {
  const [origin, work] = [writeHandbook({}), writeHandbook({'page.md': 'Old\n'})];
  const git = (...args: string[]) => gitOf(work, ...args);
  gitOf(origin, 'init', '--quiet', '--bare', '--initial-branch=main');
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', `file://${origin}`);
  git('config', 'user.name', 'Ana');
  git('config', 'user.email', 'ana@example.org');
  /** Somebody writes a page, and pushes it to a branch. */
  const write = (name: string, text: string, branch = 'main') => {
    writeFileSync(join(work, name), text);
    git('add', '--all');
    git('commit', '--quiet', '--message', name);
    git('push', '--quiet', 'origin', `HEAD:${branch}`);
  };
  write('page.md', 'Old\n');
  return {
    url: `file://${origin}`,
    git,
    write,
    branch: (name: string) => gitOf(origin, 'log', '--format=%an %s', name),
  };
}

function gitOf(cwd: string, ...args: string[]): string {
  const env = {...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null'};
  return execFileSync('git', args, {cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});
}

/** Runs the step on what the one before has checked out; GitHub's command is asked, and knows how many are open. */
function run(url: string, patch: string, open: number) {
  const root = writeHandbook({
    'found/changes.patch': patch,
    'found/body.md': 'What breaks',
    'bin/gh': `#!/bin/sh\necho "$1 $2" >> "$ASKED"\n[ "$2" != create ] || cp "$FOUND/body.md" "$ASKED.body"\n[ "$2" != list ] || echo ${open}\n`,
  });
  chmodSync(join(root, 'bin/gh'), 0o755);
  const depth = checkout?.with?.['fetch-depth'] ?? 1;
  gitOf(root, 'clone', '--quiet', ...(depth === 0 ? [] : [`--depth=${depth}`]), url, 'work');
  const asked = join(root, 'asked');
  const {code, out} = runStep(propose, join(root, 'work'), {
    PATH: `${join(root, 'bin')}:${process.env.PATH}`,
    FOUND: join(root, 'found'),
    ASKED: asked,
  });
  const told = out.split('\n').filter((line) => line.startsWith('::'));
  const read = (name: string) => (existsSync(name) ? readFileSync(name, 'utf8') : '');
  return {code, told, asked: read(asked).trim().split('\n').filter(Boolean), body: read(`${asked}.body`)};
}

const patch = (to: string) =>
  `diff --git a/page.md b/page.md\n--- a/page.md\n+++ b/page.md\n@@ -1 +1 @@\n-Old\n+${to}\n`;
const commit = 'compass Names that other sites have changed, and those that we have given out\n';

describe('the pull request with what other sites have changed', () => {
  test('is not opened when nothing has changed', () => {
    const {url} = server();
    expect(run(url, '', 0)).toEqual({code: 0, told: [], asked: [], body: ''});
  });

  test('is opened, and brought up to date on the main branch of today', () => {
    const {url, write, branch} = server();
    expect(run(url, patch('New'), 0)).toEqual({
      code: 0,
      told: [],
      asked: ['auth setup-git', 'pr list', 'pr create'],
      body: `What breaks

---

No check has run here yet, because a workflow opened this. Close this pull request and open it again, and the check begins.
`,
    });
    expect(branch('other-sites')).toBe(`${commit}Ana page.md\n`);
    write('other.md', 'Meanwhile\n');
    expect(run(url, patch('Newer'), 1)).toEqual({
      code: 0,
      told: [],
      asked: ['auth setup-git', 'pr list', 'pr edit'],
      body: '',
    });
    expect(branch('other-sites')).toBe(`${commit}Ana other.md\nAna page.md\n`);
  });

  test('stays as it is when somebody has mended something in it', () => {
    const {url, git, write, branch} = server();
    run(url, patch('New'), 0);
    git('fetch', '--quiet', 'origin', 'other-sites');
    git('checkout', '--quiet', 'FETCH_HEAD');
    write('page.md', 'New, and mended\n', 'other-sites');
    expect(run(url, patch('Newer'), 1)).toEqual({
      code: 0,
      told: ['::notice::The branch other-sites has commits of somebody else: nothing was changed there.'],
      asked: ['auth setup-git'],
      body: '',
    });
    expect(branch('other-sites')).toBe(`Ana page.md\n${commit}Ana page.md\n`);
  });
});
