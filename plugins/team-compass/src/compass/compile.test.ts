import {chmodSync, mkdirSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {smallHandbook, writeHandbook} from '../../../../tests/support/handbook';
import {compile, NoHandbookError} from './compile';
import {limits} from './limits';
import {listAssets, readFiles} from './read-files';

const start = '---\ntitle: Start\n---\n\nWords.\n';
const found = (root: string) =>
  compile(root).diagnostics.map(
    ({file, place, reason}) =>
      `${file}${place ? `:${place.start.line}:${place.start.column}` : ''} ${reason}`,
  );

test('a small handbook of every kind has nothing wrong in it', () => {
  const {diagnostics, pages, compass, sources} = compile(writeHandbook(smallHandbook));
  expect(diagnostics).toEqual([]);
  expect(pages.map(({file}) => file)).toEqual(Object.keys(compass.pages));
  expect(Object.keys(compass.names)).toEqual(['incident', 'incidents', 'inc', 'keeper', 'second']);
  expect(sources['compass.yml']).toBe(smallHandbook['compass.yml']);
  expect(sources['docs/index.md']).toBe(smallHandbook['docs/index.md']);
});

test('the same files give the same bytes', () => {
  const broken = {...smallHandbook, 'docs/z.md': '# No front matter\n\n:term[x] [y](z.md) :term[x]'};
  const [one, two] = [compile(writeHandbook(broken)), compile(writeHandbook(broken))];
  expect(one.diagnostics.length).toBeGreaterThan(2);
  expect(JSON.stringify([one.diagnostics, one.compass])).toBe(JSON.stringify([two.diagnostics, two.compass]));
});

describe('the folder of the pages', () => {
  test('must be there', () => {
    const root = writeHandbook({'readme.md': start});
    expect(() => compile(root)).toThrow(NoHandbookError);
    expect(() => compile(join(root, 'nowhere'))).toThrow('There is no folder `docs` in ');
  });

  test('must be a folder', () => {
    expect(() => compile(writeHandbook({docs: 'a file'}))).toThrow(NoHandbookError);
  });

  test('is never reached through a link', () => {
    const root = writeHandbook({'elsewhere/docs/secret.md': start});
    symlinkSync(join(root, 'elsewhere/docs'), join(root, 'docs'));
    expect(() => compile(root)).toThrow(NoHandbookError);
    symlinkSync(join(root, 'elsewhere'), join(root, 'link'));
    expect(() => compile(root, {docs: 'link/docs'})).toThrow(NoHandbookError);
  });

  test('may be another one, by compass.yml or by what takes its place', () => {
    const root = writeHandbook({
      'compass.yml': 'docs: pages/of-ours\n',
      'pages/of-ours/a.md': start,
      'b/b.md': start,
    });
    expect(compile(root).pages.map(({file}) => file)).toEqual(['pages/of-ours/a.md']);
    expect(compile(root, {docs: 'b'}).pages.map(({file}) => file)).toEqual(['b/b.md']);
  });

  test('may be empty', () => {
    const root = writeHandbook({});
    mkdirSync(join(root, 'docs'));
    expect(compile(root).diagnostics).toEqual([]);
  });
});

describe('compass.yml', () => {
  test.each([
    ['no settings', '', []],
    ['only a comment', '# Nothing yet.\n', []],
    ['a misspelt setting', 'sit: https://x/\n', ['compass.yml:1:1 Unexpected key `sit`, expected `site`']],
    ['a list', '- a\n', ['compass.yml:1:1 Unexpected list, expected its key on a line of its own above it']],
    [
      'a path out of the root',
      'docs: ../docs\n',
      ['compass.yml:1:7 Unexpected `../docs`, expected the folder of the pages, such as `docs`'],
    ],
    [
      'an absolute path',
      'docs: /etc\n',
      ['compass.yml:1:7 Unexpected `/etc`, expected the folder of the pages, such as `docs`'],
    ],
  ])('with %s', (_case, text, expected) => {
    expect(found(writeHandbook({'compass.yml': text, 'docs/index.md': start}))).toEqual(expected);
  });

  test('that is not UTF-8', () => {
    const root = writeHandbook({'compass.yml': Uint8Array.from([0xff]), 'docs/index.md': start});
    expect(found(root)).toEqual(['compass.yml Unexpected bytes that are not UTF-8, expected UTF-8 text']);
  });

  test('that is a link is not read: it could quote any file', () => {
    const root = writeHandbook({'secret.txt': 'password: hunter2\n', 'docs/index.md': start});
    symlinkSync(join(root, 'secret.txt'), join(root, 'compass.yml'));
    const {diagnostics, sources} = compile(root);
    expect(JSON.stringify([diagnostics, sources])).not.toContain('hunter2');
    expect(diagnostics.map(({file, reason}) => [file, reason])).toEqual([
      ['compass.yml', 'Unexpected link or folder, expected a file'],
    ]);
  });
});

describe('the names of another site', () => {
  const service = (inventory: string) =>
    `services:\n  docs:\n    title: Docs\n    url: https://docs.example.org/\n    inventory: ${inventory}\n`;
  const inventory = JSON.stringify({
    project: 'Docs',
    version: '1',
    url: 'https://docs.example.org/',
    names: [],
  });
  const wanted = "expected the snapshot of a site's names";

  test.each([
    ['are read', 'names.json', inventory, []],
    [
      'must be there',
      'no.json',
      '',
      [
        `compass.yml:5:16 Unexpected \`no.json\`, which does not exist, expected the snapshot of that site's names: \`compass inventory update docs\` writes it`,
      ],
    ],
    [
      'must be JSON',
      'names.json',
      '{',
      [`compass.yml:5:16 Unexpected \`names.json\`, which is not JSON, ${wanted}`],
    ],
    [
      'must be below the root',
      '../x.json',
      '',
      [
        'compass.yml:5:16 Unexpected `../x.json`, expected the file with the snapshot of its names, such as `inventories/docs.json`',
      ],
    ],
    [
      'must fit their schema',
      'names.json',
      '{"names": 1}',
      [
        'compass.yml:5:16 Unexpected contents of `names.json`: Unexpected snapshot without `project`, expected `project`, as in `project: Service docs` (what the site calls itself)',
      ],
    ],
  ])('%s', (_case, file, text, expected) => {
    const files = {'compass.yml': service(file), 'docs/index.md': start, 'names.json': text};
    expect(found(writeHandbook(files))).toEqual(expected);
  });

  test('are not read through a link', () => {
    const root = writeHandbook({
      'compass.yml': service('in/names.json'),
      'docs/index.md': start,
      'out/names.json': inventory,
    });
    symlinkSync(join(root, 'out'), join(root, 'in'));
    expect(found(root)).toEqual([
      `compass.yml:5:16 Unexpected \`in/names.json\`, which is a link or a folder, ${wanted}`,
    ]);
  });
});

describe('files', () => {
  test('come in the order of their names, with a word on those that are no pages', () => {
    const root = writeHandbook({
      'docs/b.md': start,
      'docs/B/c.md': start,
      'docs/a.mdx': 'x',
      'docs/.DS_Store': 'x',
      'docs/none': 'x',
    });
    expect(readFiles(root, 'docs').map(({file, fault}) => [file, fault?.reason ?? null])).toEqual([
      ['docs/B/c.md', null],
      ['docs/a.mdx', 'Unexpected `.mdx` file, expected `a.md`'],
      ['docs/b.md', null],
      ['docs/none', 'Unexpected file without an ending, expected a Markdown page `.md`'],
    ]);
  });

  test('are not more than a handbook has', () => {
    const page = {'docs/index.md': start};
    const many = Array.from({length: limits.pages + 5}, (_none, index) => [`docs/${index}.txt`, 'x']);
    const files = readFiles(writeHandbook({...page, ...Object.fromEntries(many)}), 'docs');
    expect(files).toHaveLength(limits.pages + 1);
    expect(files.at(-1)).toEqual({
      file: 'docs',
      text: '',
      fault: {type: 'file', place: null, reason: 'Unexpected more than 5000 files, expected fewer'},
    });
  });

  test('that are served as they are have the path under which they are served', () => {
    const root = writeHandbook({'static/img/a b.png': 'x', 'static/robots.txt': 'x'});
    symlinkSync(join(root, 'static/robots.txt'), join(root, 'static/link.txt'));
    expect(listAssets(root, 'static')).toEqual(['/img/a b.png', '/robots.txt']);
    expect(listAssets(root, 'nowhere')).toEqual([]);
  });

  test('that may not be read are no crash without a word', () => {
    const root = writeHandbook({'docs/index.md': start});
    chmodSync(join(root, 'docs/index.md'), 0o000);
    if (process.getuid?.() === 0) expect(found(root)).toEqual([]);
    else expect(() => compile(root)).toThrow('EACCES');
  });
});
