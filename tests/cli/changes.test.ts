import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {compass} from '../support/compass';
import {type Files, smallHandbook, writeFiles, writeHandbook} from '../support/handbook';

const author = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', '-c', 'commit.gpgsign=false'];

/** A handbook in a git repository of its own. */
function repository(files: Files = smallHandbook, folder = '.') {
  const root = writeHandbook({});
  const git = (...args: string[]) =>
    execFileSync('git', [...author, ...args], {
      cwd: root,
      encoding: 'utf8',
      env: outside,
      stdio: 'pipe',
    }).trim();
  const commit = () => {
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Words');
  };
  git('init', '--quiet', '--initial-branch', 'main');
  writeFiles(join(root, folder), files);
  commit();
  return {root, git, commit, write: (more: Files) => writeFiles(join(root, folder), more)};
}

/** Whoever runs the tests may do so from a hook. */
const outside = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));

const respond = String(smallHandbook['docs/respond.md']);
const quicker = {
  'docs/respond.md': respond.replace('30 minutes', '20 minutes'),
  'docs/index.md': String(smallHandbook['docs/index.md']).replace('Read what', 'See what'),
};
const deadline = `### Process: **Respond**

- **Answer the report**: the Keeper now has 20 minutes, not 30.
`;
const withProse = `## What changed for readers: 2 changes

${deadline}
### Pages whose words changed

- **Welcome** \`docs/index.md\`
`;

describe('compared with a revision', () => {
  test('the pages as they stand now, committed or not; nothing is written', async () => {
    const {root, git, write} = repository();
    write(quicker);
    const before = git('status', '--porcelain=v2', '--branch');
    const index = readFileSync(join(root, '.git/index'));
    expect(await compass(['changes', 'main', root])).toEqual({code: 0, out: withProse, err: ''});
    expect(git('status', '--porcelain=v2', '--branch')).toBe(before);
    expect(readFileSync(join(root, '.git/index'))).toEqual(index);
  });

  test('nothing changed', async () => {
    const {root} = repository();
    const told = {code: 0, out: 'Nothing changed for readers.\n', err: ''};
    expect(await compass(['changes', 'HEAD'], {cwd: root})).toEqual(told);
  });

  test('of a handbook in a folder of the repository, whose pages stood in another one', async () => {
    const {root, write} = repository(
      {...smallHandbook, 'compass.yml': 'docs: docs\ndefault_owner: keeper\n'},
      'team',
    );
    write({
      ...Object.fromEntries(
        Object.entries({...smallHandbook, ...quicker}).map(([file, text]) => [
          file.replace(/^docs/, 'pages'),
          text,
        ]),
      ),
      'compass.yml': 'docs: pages\ndefault_owner: keeper\n',
    });
    const {code, out} = await compass(['changes', 'main', join(root, 'team')]);
    expect(code).toBe(0);
    expect(out).toContain(deadline);
    expect(out).not.toContain('New:');
  });

  test('links, whatever they lead to, and pages that are too big are no pages', async () => {
    const {root, git, commit} = repository();
    symlinkSync('/etc/hostname', join(root, 'docs/secret.md'));
    writeFileSync(join(root, 'docs/big.md'), `---\ntitle: Big\n---\n\n${'word '.repeat(60_000)}`);
    commit();
    git('rm', '--quiet', 'docs/secret.md', 'docs/big.md');
    const {code, out} = await compass(['changes', 'main', root]);
    expect([code, out]).toEqual([
      0,
      `## What changed for readers: 1 change

### Pages

- Gone: **big**

Something on the pages, now or before, could not be understood, so this may be incomplete: see \`compass check\`.
`,
    ]);
  });

  test('nothing that the repository brings is run', async () => {
    const {root, git, commit, write} = repository();
    const trap = join(root, 'trapped');
    const script = `#!/bin/sh\ntouch ${trap}\ncat\n`;
    write({'.gitattributes': '*.md filter=trap diff=trap export-subst\n', 'trap.sh': script});
    commit();
    for (const key of ['filter.trap.smudge', 'filter.trap.clean', 'diff.trap.textconv', 'core.fsmonitor'])
      git('config', key, `sh ${join(root, 'trap.sh')}`);
    write({'.git/hooks/post-checkout': script, ...quicker});
    expect((await compass(['changes', 'main', root])).out).toBe(withProse);
    expect(existsSync(trap)).toBe(false);
  });

  test.each([
    ['nowhere', 'git knows none of that name here; a shallow clone knows few'],
    ['HEAD:docs/index.md', 'git knows none of that name here; a shallow clone knows few'],
    ['', 'a revision does not begin with `-`'],
    ['--output=evil', 'a revision does not begin with `-`'],
  ])('no revision `%s`', async (base, why) => {
    const {root} = repository();
    const {code, out, err} = await compass(['changes', '--', base, root]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(
      `compass: Unexpected unknown base \`${base}\`, expected a git revision such as \`main\``,
    );
    expect(err).toContain(why);
    expect(existsSync(join(root, 'evil'))).toBe(false);
  });

  test('no repository', async () => {
    const {code, err} = await compass(['changes', 'main', writeHandbook(smallHandbook)]);
    expect(code).toBe(2);
    expect(err).toContain('not a git repository');
  });
});

describe('compared with a file', () => {
  /** A file that the command wrote, with one more term in it. */
  async function printed(term = '') {
    const root = writeHandbook(smallHandbook);
    const {out} = await compass(['print', root]);
    const file = join(root, 'base.json');
    writeFileSync(file, out.replace('"terms": {', `"terms": {${term}`));
    return {root, file};
  }

  test('that compass print wrote: all but the prose, which it does not hold', async () => {
    const {root, file} = await printed();
    writeFiles(root, quicker);
    expect(await compass(['changes', file, root])).toEqual({
      code: 0,
      out: `## What changed for readers: 1 change

${deadline}
What it is compared with holds no prose: whether the words of pages changed is not told.
`,
      err: '',
    });
  });

  test('with words that are no words', async () => {
    const {root, file} = await printed(
      '"__proto__": {"id": "__proto__", "file": "x.md", "title": "\\u001b[31m\\ud800", "owner": null, "definition": "@all"},',
    );
    const {code, out} = await compass(['changes', file, root]);
    expect([code, out.split('\n')[4]]).toEqual([0, '- Gone: **\\\\u\\{1b\\}\\[31m\ufffd**']);
  });

  test.each<[string, string, string]>([
    ['no JSON', 'words', 'which is not JSON'],
    [
      'no compass',
      '{"format": 1}',
      "which is no compiled compass: the whole must have required property 'pages'",
    ],
    ['nested without end', '['.repeat(200_000), 'which is not JSON'],
  ])('that is %s', async (_what, text, reason) => {
    const root = writeHandbook({...smallHandbook, 'base.json': text});
    const {code, out, err} = await compass(['changes', join(root, 'base.json'), root]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(
      `compass: Unexpected \`${join(root, 'base.json')}\`, ${reason}, expected a file that \`compass print\` wrote\n`,
    );
  });

  test('with a mistake in a name that would give commands to a terminal', async () => {
    const {root, file} = await printed('"\\u001b[31m": 1,');
    const {code, err} = await compass(['changes', file, root]);
    expect(code).toBe(2);
    expect(err).toContain('/terms/\\u{1b}[31m must be object');
  });
});

test('no handbook, no base', async () => {
  const root = writeHandbook(smallHandbook);
  rmSync(join(root, 'docs'), {recursive: true});
  const missing = await compass(['changes', 'main', root]);
  expect([missing.code, missing.err.split('\n')[0]]).toEqual([
    2,
    `compass: There is no folder \`docs\` in ${root}.`,
  ]);
  expect((await compass(['changes'])).code).toBe(2);
});
