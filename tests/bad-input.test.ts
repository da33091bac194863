import fc from 'fast-check';
import {compile} from 'team-compass';
import {describe, expect, test} from 'vitest';
import {type Files, writeFiles, writeHandbook} from './support/handbook';

/** How often a property is tried; `RUNS=20000` for a long night. fast-check prints the seed of a failure. */
const numRuns = Number(process.env.RUNS ?? 150);

/** Pages come from strangers: whatever they hold, there is a diagnostic whose place lies in the file, and no throw. */
function expectSound(root: string): string[] {
  const {diagnostics, pages} = compile(root);
  for (const {file, place, reason} of diagnostics) {
    expect(reason).not.toContain('failure of the check itself');
    const lines = pages.find((page) => page.file === file)?.source.split(/\r\n|\n|\r/);
    if (!place || !lines) continue;
    expect(place.start.line).toBeGreaterThan(0);
    expect(place.end.line).toBeLessThanOrEqual(lines.length);
    expect(place.start.column).toBeLessThanOrEqual((lines[place.start.line - 1]?.length ?? 0) + 1);
    expect(place.end.column).toBeLessThanOrEqual((lines[place.end.line - 1]?.length ?? 0) + 1);
    const ordered = place.start.line < place.end.line || place.start.column <= place.end.column;
    expect(ordered).toBe(true);
  }
  return diagnostics.map(({ruleId}) => ruleId);
}

const piece = fc.oneof(
  fc.string({unit: 'binary', maxLength: 20}),
  fc.constantFrom(
    '---\n',
    'kind: process\n',
    'title: A\n',
    'steps:\n',
    '  a: {owner: b, next: a}\n',
    ':term[',
    ']',
    '{ref="',
    '"}',
    '::button{template=',
    '}\n',
    '[^1]',
    '<b>',
    '<!--',
    '```\n',
    '> ',
    '- ',
    '\r\n',
    '\t',
    '\u202e',
    '## A {#a}\n',
    '{{ x }}',
    '&a ',
    '*a',
    '!!js ',
    '__proto__: 1\n',
    'constructor: {}\n',
  ),
);

test('any text as a page gives diagnostics, never a failure', () => {
  const root = writeHandbook({'docs/other.md': '---\nkind: term\ntitle: Other\n---\n\nSomething.\n'});
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 25}), (pieces) => {
      writeFiles(root, {'docs/page.md': pieces.join('')});
      expectSound(root);
    }),
    {numRuns},
  );
});

test('any bytes as a page give diagnostics, never a failure', () => {
  const root = writeHandbook({'docs/page.md': ''});
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 60}), (bytes) => {
      writeFiles(root, {'docs/page.md': bytes});
      expectSound(root);
    }),
    {numRuns},
  );
});

test('any data as the front matter of any kind gives diagnostics, never a failure', () => {
  const root = writeHandbook({'docs/page.md': ''});
  const kind = fc.constantFrom('term', 'role', 'process', 'template', 'channel', 'page');
  const key = fc.constantFrom(
    'title',
    'steps',
    'aliases',
    'avoid',
    'issue',
    'promise',
    'send',
    'choose',
    'owner',
    'sets',
    '__proto__',
  );
  const {value} = fc.letrec((tie) => ({
    value: fc.oneof(
      {maxDepth: 4},
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.boolean(),
      fc.array(tie('value'), {maxLength: 3}),
      fc.dictionary(key, tie('value'), {maxKeys: 3}),
    ),
  }));
  fc.assert(
    fc.property(kind, fc.dictionary(key, value), (kind, data) => {
      writeFiles(root, {'docs/page.md': `---\n${JSON.stringify({...data, kind})}\n---\n\nText.\n`});
      expectSound(root);
    }),
    {numRuns},
  );
});

const page = (body: string) => `---\ntitle: Page\n---\n\n${body}\n`;
const many = (text: string, count: number) => text.repeat(count);

/** The worst that we could think of. The bound is a guard against hanging, not a measure. */
describe('within seconds', () => {
  const worst: [what: string, page: string | Uint8Array, rule: string][] = [
    ['1 MB on one line', page(many('a', 1_048_576)), 'page-is-readable'],
    ['a line just too long', page(many('a ', 10_001)), 'page-is-readable'],
    ['bytes that are not UTF-8', new Uint8Array([0x23, 0xff, 0xfe]), 'page-is-readable'],
    ['a NUL', page('a\0b'), 'page-is-readable'],
    ['2,000 nested text directives', page(many(':a[', 2000) + many(']', 2000)), 'page-is-readable'],
    ['2,000 nested boxes', page(Array.from({length: 2000}, () => ':::note').join('\n')), 'page-is-readable'],
    ['2,000 open leaf directives', page(many('::a{b=', 2000)), 'page-is-readable'],
    ['5,000 brackets', page(many('[', 5000)), 'page-is-readable'],
    ['5,000 quotations', page(many('>', 5000)), 'page-is-readable'],
    ['5,000 lists in each other', page(many('- ', 5000)), 'page-is-readable'],
    ['deep data', `---\ntitle: ${many('[', 2000)}\n---\n`, 'page-is-readable'],
  ];

  test.each(worst)(
    '%s is told of',
    (_what, text, rule) => {
      const root = writeHandbook({'docs/page.md': text});
      expect(expectSound(root)).toContain(rule);
    },
    10_000,
  );

  const heavy: [what: string, page: string][] = [
    ['5,000 stars', page(many('*a_', 5000))],
    ['10,000 backticks', page(many('`', 10_000))],
    ['5,000 unfinished links', page(many('[a](', 30))],
    ['a table of 2,000 rows', page(`| a | b |\n| - | - |\n${many('| x | y |\n', 2000)}`)],
    ['4,000 entities', page(many('&amp;', 4000))],
    ['many headings', page(many('## a\n\n', 3000))],
  ];

  test.each(heavy)(
    '%s are read',
    (_what, text) => {
      expectSound(writeHandbook({'docs/page.md': text}));
    },
    10_000,
  );
});

test('keys that every object has are keys like others', () => {
  const files: Files = {
    'docs/constructor.md': '---\nkind: term\ntitle: toString\n---\n\nA word, like :term[valueOf].\n',
    'docs/page.md': page(
      'See :term[toString] and :button[x]{template=__proto__}.\n\n::button{template=constructor}',
    ),
  };
  expect(expectSound(writeHandbook(files))).toEqual([
    'term-resolves',
    'template-resolves',
    'template-resolves',
  ]);
});
