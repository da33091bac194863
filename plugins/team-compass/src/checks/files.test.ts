import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {compile} from '../compass/compile';
import type {Diagnostic} from '../types';

/** What cannot stand in a repository of texts: other bytes, links, characters that nobody sees. */
const words = '---\ntitle: Start\n---\n\nWords.\n';

test('bytes that are not UTF-8', () => {
  const root = handbook({'docs/index.md': Buffer.from([0x2d, 0x2d, 0xff, 0xfe])});
  expect(compile(root).diagnostics).toEqual([
    diagnostic('page-is-readable', {
      file: 'docs/index.md',
      reason: 'Unexpected bytes that are not UTF-8, expected UTF-8 text',
      note: 'Save the file again with the encoding UTF-8.',
    }),
  ]);
});

test('a NUL character', () => {
  const root = handbook({'docs/index.md': words.replace('Words', 'Wor\0ds')});
  expect(compile(root).diagnostics).toEqual([
    diagnostic('page-is-readable', {
      file: 'docs/index.md',
      reason: 'Unexpected NUL character, expected text',
    }),
  ]);
});

test('a line of a megabyte, and what names the page', () => {
  const term = `---\nkind: term\ntitle: Long\n---\n\n${'a '.repeat(500_000)}\n`;
  const root = handbook({
    'docs/index.md': `${words}\nA :term[long] [page](long.md#part).\n`,
    'docs/long.md': term,
  });
  const {diagnostics} = compile(root);
  expect(diagnostics.map(({ruleId, file}) => [ruleId, file])).toEqual([['page-is-readable', 'docs/long.md']]);
});

test('links to other files and folders', () => {
  const root = handbook({'docs/index.md': words, 'secret.md': 'secret', 'elsewhere/page.md': words});
  symlinkSync(join(root, 'secret.md'), join(root, 'docs/link.md'));
  symlinkSync(join(root, 'elsewhere'), join(root, 'docs/folder'));
  const {diagnostics, pages} = compile(root);
  const found = {
    reason: 'Unexpected link to another file, expected a Markdown page `.md`',
    note: 'A link is published as what it points to, which may be a secret: put the page itself here.',
  };
  expect(diagnostics).toEqual([
    diagnostic('docs-hold-markdown', {file: 'docs/folder', ...found}),
    diagnostic('docs-hold-markdown', {file: 'docs/link.md', ...found}),
  ]);
  expect(pages.map(({file}) => file)).toEqual(['docs/index.md']);
});

test('a link in the place of a page whose names were given to other sites', () => {
  const list = '{"names": [{"type": "std:doc", "name": "link", "page": "docs/link.md", "anchor": ""}]}';
  const root = handbook({'docs/index.md': words, 'secret.md': words, 'inventories/published.json': list});
  symlinkSync(join(root, 'secret.md'), join(root, 'docs/link.md'));
  const {diagnostics} = compile(root);
  expect(diagnostics.map(({ruleId, file}) => [ruleId, file])).toEqual([
    ['docs-hold-markdown', 'docs/link.md'],
  ]);
});

test.each([
  [
    'text',
    '{"names": [<',
    'Unexpected text that is not JSON, expected the names that were given to other sites',
  ],
  [
    'a list',
    '[]',
    'Unexpected `[]`, expected keys below it: every name that this handbook has once given to other sites',
  ],
  ['brackets', '['.repeat(100_000), 'Unexpected end of a value, expected the closing quote or bracket'],
  ['too much', `{"names": []}${' '.repeat(8 * 1024 * 1024)}`, 'Unexpected size, expected at most 8 MiB'],
])('instead of the names that were given to other sites: %s', (_what, text, reason) => {
  const root = handbook({'docs/index.md': words, 'inventories/published.json': text});
  const found = compile(root).diagnostics;
  expect(found.map((diagnostic) => [diagnostic.ruleId, diagnostic.file, diagnostic.reason])).toEqual([
    ['published-name-is-kept', 'inventories/published.json', reason],
  ]);
});

test('a list of names that is a link, and names that are hostile', () => {
  const root = handbook({'docs/index.md': words, 'inventories/other.json': '{"names": []}'});
  symlinkSync(join(root, 'inventories/other.json'), join(root, 'inventories/published.json'));
  expect(compile(root).diagnostics.map(({reason}) => reason)).toEqual([
    'Unexpected link or folder, expected a file',
  ]);
  const evil = ['__proto__', 'constructor', 'a\u0000b', '`x`\n'].map((name, index) => ({
    ...{type: 'std:term', name, anchor: ''},
    page: ['../../etc/passwd', '__proto__', 'docs/index.md', 'docs/'][index],
  }));
  const {diagnostics} = compile(
    handbook({'docs/index.md': words, 'inventories/published.json': JSON.stringify({names: evil})}),
  );
  expect(diagnostics.map(({ruleId}) => ruleId)).toEqual(evil.map(() => 'published-name-is-kept'));
});

test('characters that nobody sees, and text that is turned around', () => {
  const hidden =
    '---\nkind: term\ntitle: Inci\u200bdent\n---\n\nA\u200b service \u202eis\u202c down, in \u2066`code`\u2069.\n';
  const root = handbook({
    'docs/index.md': `${words}\n## A\u00adnchor {#x\u200b}\n\n:term[Inci\u200bdent] [x](docs\u200b:y)\n`,
    'docs/hid\u200bden.md': hidden,
  });
  const found = compile(root).diagnostics.filter(({ruleId}) => ruleId === 'name-is-visible');
  expect(found.map(({file, place, actual}) => [file, place?.start, actual])).toEqual([
    ['docs/hid\u200bden.md', undefined, 'U+200B'],
    ['docs/hid\u200bden.md', {line: 3, column: 8}, 'U+200B'],
    ['docs/hid\u200bden.md', {line: 6, column: 12}, 'U+202E'],
    ['docs/index.md', {line: 7, column: 1}, 'U+00AD'],
    ['docs/index.md', {line: 9, column: 1}, 'U+200B'],
  ]);
});

test.each([
  ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ['old line ends', (text: string) => text.replaceAll('\n', '\r')],
  ['a byte order mark', (text: string) => `\ufeff${text}`],
  ['no line end at the end', (text: string) => text.trimEnd()],
])('%s change nothing', (_name, change) => {
  const pages = {
    'docs/incident.md': '---\nkind: term\ntitle: Incident\navoid: [customer]\n---\n\nA service is down.\n',
    'docs/index.md': `---\ntitle: Start\n---\n\nA :term[Incidnet] for a\ncustomer [here](#nowhere).\n\n::: note\nx\n:::\n\n## Part {#part}\n`,
  };
  const before = compile(handbook(pages)).diagnostics;
  const changed = Object.entries(pages).map(([file, text]) => [file, change(text)]);
  expect(before).toHaveLength(4);
  expect(compile(handbook(Object.fromEntries(changed))).diagnostics).toEqual(before);
});

test('a name that every object has', () => {
  const names = ['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf'];
  const pages = names.map((name) => [
    `docs/${name}.md`,
    `---\nkind: term\ntitle: "${name}"\nlabels: [x:${name.toLowerCase().replaceAll('_', '')}]\n---\n\nOf :term[${name}]{ref="${name}"}.\n`,
  ]);
  const {diagnostics} = compile(handbook(Object.fromEntries(pages)));
  expect(diagnostics.map(({ruleId, file}) => [ruleId, file])).toEqual([
    ['id-is-well-formed', 'docs/__proto__.md'],
    ['id-is-well-formed', 'docs/hasOwnProperty.md'],
    ['id-is-well-formed', 'docs/toString.md'],
    ['id-is-well-formed', 'docs/valueOf.md'],
  ]);
});

function handbook(files: Record<string, string | Uint8Array>): string {
  const root = mkdtempSync(join(tmpdir(), 'compass-files-'));
  onTestFinished(() => rmSync(root, {recursive: true, force: true}));
  for (const [file, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), {recursive: true});
    writeFileSync(join(root, file), contents);
  }
  return root;
}

function diagnostic(ruleId: string, found: Partial<Diagnostic>): Diagnostic {
  return {
    ruleId,
    severity: 'error',
    file: '',
    place: null,
    reason: '',
    actual: null,
    expected: [],
    note: null,
    url: `https://compass.2i2c.org/checks/${ruleId}`,
    cause: null,
    fix: null,
    waived: null,
    ...found,
  };
}
