import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {compass} from '../support/compass';
import {writeHandbook} from '../support/handbook';

describe('misuse', () => {
  test.each([
    ['a misspelt command', ['chekc'], "error: unknown command 'chekc'\n(Did you mean check?)"],
    ['a misspelt option', ['check', '--hint'], "error: unknown option '--hint'\n(Did you mean --hints?)"],
    [
      'an unknown format',
      ['check', '--format', 'xml'],
      "argument 'xml' is invalid. Allowed choices are text, json, github, sarif, markdown, junit.",
    ],
    [
      'a file without its format',
      ['check', '--output', 'report.sarif'],
      "argument 'report.sarif' is invalid. Expected FORMAT=FILE with one of these formats: text, json, github, sarif, markdown, junit.",
    ],
    ['an unknown format of a file', ['check', '--output', 'xml=a.xml'], "argument 'xml=a.xml' is invalid."],
    ['a format without its file', ['check', '--output', 'sarif='], "argument 'sarif=' is invalid."],
    [
      'two reports in one file',
      ['check', '--output', 'sarif=a', '--output', 'json=a'],
      "argument 'json=a' is invalid. Expected another file for each report.",
    ],
    ['no number', ['check', '--max-warnings', 'few'], "argument 'few' is invalid. Expected a whole number."],
    ['a number below zero', ['check', '--max-warnings', '-1'], "argument '-1' is invalid"],
    ['two roots', ['check', 'a', 'b'], 'error: too many arguments'],
    ['no process', ['export', '--format', 'bpmn'], "error: missing required argument 'process'"],
    ['no format', ['export', 'respond'], "error: required option '--format <format>' not specified"],
    [
      'an unknown format of export',
      ['export', 'respond', '--format', 'svg'],
      "argument 'svg' is invalid. Allowed choices are bpmn.",
    ],
  ])('%s: exit 2, and what was meant', async (_case, args, message) => {
    const {code, out, err} = await compass(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

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
    expect([...help.out.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name)).toEqual([
      'check',
      'init',
      'new',
      'watch',
      'explain',
      'coverage',
      'print',
      'changes',
      'diagram',
      'export',
      'inventory',
      'forms',
      'links',
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
