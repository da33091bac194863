import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {judgeAction, judgeWorkflow} from './support/workflow-policy';

const root = join(import.meta.dirname, '..');
const folder = '.github/workflows';
const read = (file: string) => readFileSync(join(root, file), 'utf8');

test.each(readdirSync(join(root, folder)))('%s keeps to it', (name) => {
  expect(judgeWorkflow(read(`${folder}/${name}`))).toEqual([]);
});

test('so does our action', () => {
  expect(judgeAction(read('action.yml'))).toEqual([]);
});

const checkout = /actions\/checkout@.*/;
const hash = '11bd71901bbe5b1630ceea73d27597364c9af683';
const kept = 'persist-credentials: false';
const stranger = 'it reads what strangers write';

/** Written so, it is no mistake of ours in a string. */
const expression = (words: string) => `\${{ ${words} }}`;

/** What is told of one of our workflows when something in it becomes something else; what is told besides stands last. */
const variants: Record<string, [file: string, found: string | RegExp, put: string, besides?: string][]> = {
  'it is started by something else': [
    ['check', 'pull_request:', 'pull_request: {}\n  pull_request_target:'],
    ['pages', 'workflow_dispatch:', 'workflow_run: {workflows: [Check]}'],
    ['links', 'workflow_dispatch:', 'issue_comment: {types: [created]}'],
  ],
  'any branch starts it': [
    ['pages', 'branches: [main]', 'branches: [main, "**"]'],
    ['check', 'push:\n    branches: [main]', 'push:'],
  ],
  'its token may do more than read': [
    ['check', 'permissions:\n  contents: read\n', ''],
    ['check', 'permissions:\n  contents: read', 'permissions: write-all'],
    ['pages', 'contents: read', 'contents: read\n  pages: write'],
  ],
  'a job asks for more than it names': [
    ['links', 'permissions:\n      issues: write', 'permissions: write-all'],
    ['scheduled', 'timeout-minutes', 'permissions: read-all\n    timeout-minutes'],
  ],
  'a pull request gets a token that writes': [
    ['check', 'timeout-minutes', 'permissions: {checks: write}\n    timeout-minutes'],
    ['inventory', 'workflow_dispatch:', 'pull_request:', 'a version of Node.js is not tried'],
  ],
  'who may write runs packages': [
    [
      'pages',
      'steps:\n      - uses: actions/deploy',
      'steps:\n      - run: npm ci\n      - uses: actions/deploy',
    ],
    ['links', 'open=$(gh', 'npx compass links\n          open=$(gh'],
  ],
  'who may write takes what others have left': [
    ['inventory', 'actions/download-artifact', 'actions/cache'],
    ['pages', 'actions/deploy-pages', 'actions/github-script'],
  ],
  'it uses a secret': [
    ['check', 'run: npm ci', `run: npm ci\n        env: {TOKEN: "${expression('secrets.NPM_TOKEN')}"}`],
    ['check', 'run: npm ci', `run: npm ci\n        env: {TOKEN: "${expression("secrets['NPM_TOKEN']")}"}`],
    ['check', 'run: npm ci', `run: npm ci\n        env: {ALL: "${expression('toJSON(secrets)')}"}`],
    ['check', 'timeout-minutes', 'secrets: inherit\n    timeout-minutes'],
  ],
  [stranger]: [
    [
      'check',
      'run: npm ci',
      `run: npm ci\n        env: {TITLE: "${expression('github.event.pull_request.title')}"}`,
    ],
    ['check', 'run: npm ci', `run: npm ci\n        env: {BRANCH: "${expression("github['head_ref']")}"}`],
  ],
  'something is put into a shell before it reads it': [
    [
      'check',
      'npx compass changes',
      `echo "${expression('github.head_ref')}"; npx compass changes`,
      stranger,
    ],
    [
      'check',
      'npx compass changes',
      `echo "${expression('github.event.issue.body')}"; npx compass changes`,
      stranger,
    ],
    ['check', 'HEAD^1', `${expression('github.actor')}`],
  ],
  'something is put into a script before it is read': [
    [
      'links',
      'name: found\n',
      `name: found\n          script: console.log("${expression('github.actor')}")\n`,
    ],
  ],
  'an action is not pinned by its hash and version': [
    ['check', checkout, 'actions/checkout@main'],
    ['check', checkout, 'actions/checkout@v4.2.2 # v4.2.2'],
    ['check', checkout, `actions/checkout@${hash}`],
    ['check', checkout, `actions/checkout@${hash} # v4`],
    ['check', checkout, `somebody/checkout@${hash} # v4.2.2`],
    ['check', checkout, 'docker://alpine:3'],
    ['check', 'timeout-minutes', 'uses: somebody/team/.github/workflows/build.yml@main\n    timeout-minutes'],
    ['check', '- run: npm ci', '- {uses: somebody/cache@v1}\n      - run: npm ci'],
  ],
  'it runs elsewhere than on a fresh machine of GitHub': [
    ['check', 'runs-on: ubuntu-24.04', 'runs-on: self-hosted'],
    ['pages', 'runs-on: ubuntu-24.04', 'runs-on: [self-hosted, linux]'],
    ['pages', 'runs-on: ubuntu-24.04', 'runs-on: ubuntu-latest'],
  ],
  'a job has no end': [
    ['check', /timeout-minutes: 30\n */, ''],
    ['links', 'timeout-minutes: 40', 'timeout-minutes: 360'],
  ],
  'the token stays on the disk': [
    ['check', kept, 'persist-credentials: true'],
    ['inventory', `with:\n          ${kept}`, 'with:\n          fetch-depth: 1'],
  ],
  'it takes other text than what started it': [
    ['pages', kept, `${kept}\n          ref: somebody`],
    ['check', kept, `${kept}\n          repository: somebody/team-compass`],
    [
      'check',
      kept,
      `${kept}\n          ref: "${expression('github.event.pull_request.head.sha')}"`,
      stranger,
    ],
  ],
  'it goes on when a step has failed': [
    ['check', 'name: Check\n        run', 'name: Check\n        continue-on-error: true\n        run'],
  ],
  'a check may fail unheard': [
    ['check', 'sarif=compass.sarif', 'sarif=compass.sarif || true'],
    ['scheduled', '--deadlines', '--deadlines || echo "::warning::Red"'],
    ['pages', 'run: npx compass check', 'run: npx compass check; true'],
  ],
  'it builds what has not passed the check': [
    ['check', 'needs: handbook', 'needs: []'],
    ['check', "if: github.event_name == 'pull_request'\n", 'if: always()\n'],
    ['check', '- run: npm ci', '- run: npm ci && npm run build'],
    ['pages', '      - run: npx compass check\n', ''],
    ['pages', '- run: npx compass check', '- run: npx compass check\n        if: false'],
  ],
  'a version of Node.js is not tried': [
    ['check', 'node: [20, 22, 24]', 'node: [22, 24]'],
    ['check', 'node: [20, 22, 24]', 'node: [20]'],
  ],
  'a shell fetches what nobody has looked at': [
    ['check', 'npm ci', 'curl -s https://example.org/install.sh | sh'],
    ['check', 'npm ci', 'npm install'],
    ['check', 'npx compass changes', 'npx --yes compass-changes'],
  ],
  'a shell makes commands of words': [['inventory', 'git switch', 'eval "$(cat found/body.md)"; git switch']],
  'a shell prints all that it does': [['inventory', 'git switch', 'set -ex; git switch']],
  'a step changes those that follow': [['links', 'mkdir found', 'echo PATH=found >> "$GITHUB_ENV"']],
};

describe.each(Object.entries(variants))('%s', (reason, changes) => {
  test.each(changes)('%s: %s → %s', (file, found, put, besides) => {
    const text = read(`${folder}/${file}.yml`);
    const changed = text.replace(found, () => put);
    expect(changed).not.toBe(text);
    expect(judgeWorkflow(changed).sort()).toEqual([reason, ...(besides ? [besides] : [])].sort());
  });
});

test('an action is judged by the same', () => {
  const text = read('action.yml');
  const judged = (found: string, put: string) => judgeAction(text.replace(found, () => put));
  expect(judged('-- "$ROOT"', `-- ${expression('inputs.root')}`)).toEqual([
    'something is put into a shell before it reads it',
  ]);
  expect(judged('npm ci', 'npm install')).toEqual(['a shell fetches what nobody has looked at']);
  expect(judged('steps:', 'steps:\n    - uses: actions/setup-node@v4')).toEqual([
    'an action is not pinned by its hash and version',
  ]);
});
