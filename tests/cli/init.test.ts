import {mkdirSync, readFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {filesIn} from '../../plugins/team-compass/testing/fixtures';
import {compass} from '../support/compass';
import {smallHandbook, writeHandbook} from '../support/handbook';

const files = [
  '.github/workflows/check.yml',
  'compass.yml',
  'docs/channels/e-mail.md',
  'docs/channels/team-chat.md',
  'docs/index.md',
  'docs/processes/answer-a-question.md',
  'docs/roles/guest.md',
  'docs/roles/host-of-the-week.md',
  'docs/roles/team-lead.md',
  'docs/templates/answer.md',
  'docs/terms/question.md',
];
const written = (list = files) => list.map((file) => `Written: ${file}\n`).join('');

describe('an empty folder', () => {
  test('becomes a handbook with one of each kind that passes, hints included', async () => {
    const root = writeHandbook({});
    expect(await compass(['init', '--dry-run'], {cwd: root})).toMatchObject({code: 0, err: ''});
    expect(filesIn(root)).toEqual([]);
    expect(await compass(['init'], {cwd: root})).toEqual({
      code: 0,
      out: `${written()}
The check passes. The 9 pages are examples: put your own words, roles and steps in their place.
Look again after each change: compass check
More pages: compass new term, or role, channel, template, process, scenario
Pull requests on GitHub are checked by .github/workflows/check.yml, without installing anything.
`,
      err: '',
    });
    expect(await compass(['check', '--hints'], {cwd: root})).toEqual({
      code: 0,
      out: '✔ 0 errors, 0 warnings in 9 pages\n',
      err: '',
    });
    expect((await compass(['coverage'], {cwd: root})).out).toContain(
      '2 worked examples walk 4 of 4: 100 %; compass.yml asks for 100 %',
    );
    const {terms, roles, channels, templates, processes} = JSON.parse(
      (await compass(['print'], {cwd: root})).out,
    );
    const counts = [terms, roles, channels, templates, processes].map((shelf) => Object.keys(shelf).length);
    expect(counts).toEqual([1, 3, 2, 1, 1]);
  });

  test('below a repository: it is said where the workflow belongs', async () => {
    const root = writeHandbook({'.git/HEAD': ''});
    const {code, out} = await compass(['init', 'team/handbook/', '--docs', 'pages'], {cwd: root});
    expect(code).toBe(0);
    expect(
      out,
    ).toContain(`GitHub reads workflows in the first folder of a repository alone: move team/handbook/.github/workflows/check.yml to ${root}/.github/workflows, and add below its last line:
        with:
          root: team/handbook
`);
    expect(filesIn(join(root, 'team/handbook'))).toContain('pages/terms/question.md');
    expect((await compass(['check', 'team/handbook'], {cwd: root})).out).toContain(
      '0 errors, 0 warnings in 9 pages',
    );
  });
});

test('a Docusaurus site keeps its configuration and its pages, and is told the lines that it needs', async () => {
  const site = {
    'docusaurus.config.js': 'module.exports = {};\n',
    'docs/intro.md': '---\ntitle: Hello\n---\n\n<b>Hi</b>\n',
  };
  const root = writeHandbook(site);
  const {code, out, err} = await compass(['init', root]);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain(
    `What is written is sound. Pages that were there before are not: 1 error, 0 warnings. \`compass check ${root}\` shows them.`,
  );
  expect(out).toContain(`
docusaurus.config.js is as it was. For links, cards and timelines on the pages, it needs these lines:

  import {compassRemark, parseFrontMatter} from 'docusaurus-plugin-team-compass';

  future: {v4: true, faster: true},
  markdown: {format: 'md', parseFrontMatter},
  presets: [['classic', {docs: {beforeDefaultRemarkPlugins: [compassRemark]}}]],
  plugins: ['docusaurus-plugin-team-compass'],

The packages are not on npm yet:`);
  for (const [file, text] of Object.entries(site)) expect(readFileSync(join(root, file), 'utf8')).toBe(text);
});

test('the workflow may read alone, and its actions are those that check this handbook', () => {
  const ours = readFileSync('.github/workflows/check.yml', 'utf8');
  const text = readFileSync('plugins/team-compass/starter/.github/workflows/check.yml', 'utf8');
  const {permissions, jobs} = parse(text);
  expect(permissions).toEqual({contents: 'read'});
  const [checkout, node, check, ...rest] = jobs.handbook.steps;
  expect([check, rest]).toEqual([{uses: '2i2c-org/team-compass@main'}, []]);
  for (const {uses} of [checkout, node]) expect(ours).toContain(`uses: ${uses} #`);
  expect(checkout.with).toEqual({'persist-credentials': false});
  expect(parse(readFileSync('compass.yml', 'utf8')).repository).toBe('2i2c-org/team-compass');
});

describe('nothing is written', () => {
  const refused = async (root: string, ...args: string[]) => {
    const before = filesIn(root);
    const {code, out, err} = await compass(['init', root, ...args]);
    expect([code, out, filesIn(root)]).toEqual([2, '', before]);
    return err;
  };

  test('where a compass is already', async () => {
    const root = writeHandbook(smallHandbook);
    expect(await refused(root)).toBe(
      `compass: Unexpected \`compass.yml\` in ${root}, expected a folder that is no compass yet: \`compass check\` checks this one\n`,
    );
  });

  test('where a file would be overwritten, also one that leads nowhere', async () => {
    const root = writeHandbook({'docs/index.md': 'Mine.'});
    mkdirSync(join(root, 'docs/terms'));
    symlinkSync(join(root, 'nowhere.md'), join(root, 'docs/terms/question.md'));
    expect(
      await refused(root),
    ).toBe(`compass: Unexpected files that are there already, expected none of these names:
  docs/index.md
  docs/terms/question.md
Nothing was written. Move them, or begin in another folder: compass init handbook
`);
    expect(readFileSync(join(root, 'docs/index.md'), 'utf8')).toBe('Mine.');
  });

  test('through a link', async () => {
    const elsewhere = writeHandbook({});
    const root = writeHandbook({});
    symlinkSync(elsewhere, join(root, 'docs'));
    expect(await refused(root)).toContain('Unexpected link or file on the way to `docs/channels/e-mail.md`');
    expect(filesIn(elsewhere)).toEqual([]);
  });

  test.each(['../pages', '/tmp', 'a b', '.', ''])('outside: --docs %j', async (docs) => {
    const root = writeHandbook({});
    expect(await refused(root, '--docs', docs)).toContain(
      `Unexpected \`${docs.replace(/\/+$/, '')}\` for --docs`,
    );
  });

  test('where a word is taken by a page that is there', async () => {
    const root = writeHandbook({'docs/a.md': '---\nkind: term\ntitle: Guest\n---\n\nWhoever sleeps here.\n'});
    const err = await refused(root);
    expect(err).toContain('Nothing was written, because it does not go with the pages that are there:');
    expect(err).toContain('Unexpected title `Guest`, which is also the title of another page');
  });

  test('where the folder is a file', async () => {
    const root = writeHandbook({'file.md': 'Words.'});
    const {code, err} = await compass(['init', 'file.md'], {cwd: root});
    expect([code, err]).toEqual([2, expect.stringContaining('Unexpected file `file.md`, expected a folder')]);
    expect(filesIn(root)).toEqual(['file.md']);
  });
});
