import {mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {broken, compass} from '../support/compass';
import {smallHandbook, writeHandbook} from '../support/handbook';

const annotation =
  '::error file=docs/index.md,line=5,endLine=5,col=14,endColumn=28,title=term-resolves::Unexpected unknown term `incidnet`, expected `Incident` or `Incidents`%0AA reader who follows a word must arrive at what it means.%0Ahttps://compass.2i2c.org/checks/term-resolves\n';

describe('check --format', () => {
  test('github: annotations, then the counts', async () => {
    expect(await compass(['check', '--format', 'github'], {cwd: writeHandbook(broken)})).toEqual({
      code: 1,
      out: `${annotation}1 error, 0 warnings in 9 pages\n`,
      err: '',
    });
  });

  test('github: paths count from the first folder of the repository, wherever it is run', async () => {
    const files = Object.entries(broken).map(([file, text]) => [`team/handbook/${file}`, text]);
    const root = writeHandbook(Object.fromEntries(files));
    const expected = annotation.replace('docs/', 'team/handbook/docs/');
    const handbook = join(root, 'team/handbook');
    const runs = await Promise.all([
      compass(['check', 'team/handbook', '--format', 'github'], {cwd: root}),
      compass(['check', '--format', 'github'], {cwd: handbook, env: {GITHUB_WORKSPACE: root}}),
      compass(['check', '..', '--format', 'github'], {cwd: join(handbook, 'docs')}),
    ]);
    expect(runs.map(({out}) => out.split('\n')[0])).toEqual([
      expected.trimEnd(),
      expected.trimEnd(),
      expect.stringContaining('file=docs/index.md,'),
    ]);
  });

  test.each([
    ['markdown', /^## ✖ 1 error, 0 warnings in 9 pages\n\n### `docs\/index\.md`\n/],
    [
      'junit',
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="compass" tests="\d+" failures="1" /,
    ],
    ['sarif', /^\{\n {2}"\$schema": "https:\/\/json\.schemastore\.org\/sarif-2\.1\.0\.json",\n/],
  ])('%s', async (format, head) => {
    const {code, out, err} = await compass(['check', '--format', format, writeHandbook(broken)]);
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(head);
  });

  test('the page of each rule comes with SARIF', async () => {
    const {out} = await compass(['check', '--format', 'sarif', writeHandbook(broken)]);
    const [{tool, results}] = JSON.parse(out).runs;
    expect(results).toHaveLength(1);
    expect(tool.driver.rules).toMatchObject(
      [
        {
          id: 'term-resolves',
          helpUri: 'https://compass.2i2c.org/checks/term-resolves',
          help: {text: /How to mend it: ./},
        },
      ].map(({help, ...rule}) => ({...rule, help: {text: expect.stringMatching(help.text)}})),
    );
  });
});

describe('check --output', () => {
  test('several at once, with the text as always', async () => {
    const root = writeHandbook(broken);
    const formats = ['json', 'github', 'sarif', 'markdown', 'junit', 'text'];
    const outputs = formats.flatMap((format) => ['--output', `${format}=reports/new/of.${format}`]);
    const [plain, run, ...printed] = await Promise.all([
      compass(['check'], {cwd: root}),
      compass(['check', ...outputs], {cwd: root}),
      ...formats.map((format) => compass(['check', '--format', format], {cwd: root})),
    ]);
    expect(run).toEqual(plain);
    const written = formats.map((format) => readFileSync(join(root, `reports/new/of.${format}`), 'utf8'));
    expect(written).toEqual(printed.map(({out}) => out));
    expect(readdirSync(join(root, 'reports/new'))).toHaveLength(formats.length);
  });

  test('what stood there is replaced, and a sound handbook writes its reports too', async () => {
    const root = writeHandbook({...smallHandbook, 'report = 1.md': 'Old.'});
    const run = await compass([
      'check',
      root,
      '--format',
      'github',
      '--output',
      `markdown=${root}/report = 1.md`,
    ]);
    expect(run).toEqual({code: 0, out: '0 errors, 0 warnings in 9 pages\n', err: ''});
    expect(readFileSync(join(root, 'report = 1.md'), 'utf8')).toBe('## ✔ 0 errors, 0 warnings in 9 pages\n');
  });

  test('hints only for those who ask', async () => {
    const root = writeHandbook({
      ...broken,
      'compass.yml': 'default_owner: keeper\ncoverage: 0\nseverity: {term-resolves: hint}\n',
    });
    const report = async (name: string, ...options: string[]) => {
      await compass(['check', ...options, '--output', `json=${name}`], {cwd: root});
      return JSON.parse(readFileSync(join(root, name), 'utf8')).summary.hints;
    };
    expect([await report('a.json'), await report('b.json', '--hints')]).toEqual([0, 1]);
  });

  test.each([
    ['a folder', 'taken', 'something else has this name'],
    ['a link', 'link', 'something else has this name'],
    ['below a file', 'file/report', 'ENOTDIR'],
    ['a device', '/dev/full', 'something else has this name'],
    ['a name that is too long', 'a'.repeat(300), 'ENAMETOOLONG'],
  ])('%s: exit 2, and no report', async (_case, file, why) => {
    const root = writeHandbook({...smallHandbook, 'secret.txt': 'Secret.'});
    mkdirSync(join(root, 'taken'));
    writeFileSync(join(root, 'file'), 'File.');
    symlinkSync('secret.txt', join(root, 'link'));
    const {code, out, err} = await compass(['check', '--output', `json=${file}`], {cwd: root});
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`for the report, expected a file that can be written: ${why}`);
    expect(readFileSync(join(root, 'secret.txt'), 'utf8')).toBe('Secret.');
  });
});
