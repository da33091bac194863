import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {compass} from '../support/compass';
import {writeHandbook} from '../support/handbook';

describe('misuse', () => {
  test('no command: exit 2, and the commands', async () => {
    const {code, out, err} = await compass([]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Usage: compass [options] [command]');
  });

  test('no handbook: exit 2, and what to do', async () => {
    const root = writeHandbook({'readme.md': 'Words.'});
    for (const command of ['check', 'print', 'coverage']) {
      expect(await compass([command], {cwd: root})).toEqual({
        code: 2,
        out: '',
        err: `compass: There is no folder \`docs\` in ${root}.
Run this where the handbook is, or name its folder: compass check path/to/handbook
If its pages are in another folder, say so in compass.yml: docs: pages
If there is none yet, begin one: compass init
`,
      });
    }
  });
});

describe('help', () => {
  test('--version is that of the package', async () => {
    const {version} = JSON.parse(readFileSync('plugins/team-compass/package.json', 'utf8'));
    expect(await compass(['--version'])).toEqual({code: 0, out: `${version}\n`, err: ''});
  });

  test('--help names the commands, and that of a command its options', async () => {
    const [help, check] = await Promise.all([compass(['--help']), compass(['check', '--help'])]);
    expect([help.code, help.err, check.code, check.err]).toEqual([0, '', 0, '']);
    expect([...help.out.matchAll(/^ {2}(?!compass)([a-z]+) /gm)].map(([, name]) => name)).toEqual([
      'check',
      'watch',
      'init',
      'new',
      'explain',
      'coverage',
      'print',
      'changes',
      'rename',
      'diagram',
      'export',
      'inventory',
      'forms',
      'links',
      'completion',
      'help',
    ]);
    for (const option of [
      '--format <format>',
      '--output <format=file>',
      '--max-warnings <number>',
      '--hints',
    ]) {
      expect(check.out).toContain(option);
    }
  });
});
