import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Range} from '../types';
import {parsePage} from './parse-page';

const read = (text: string) => parsePage({file: 'docs/a.md', text, fault: null});
const factsOf = (text: string) => read(text).facts;

/** What a range quotes of the source. */
const quotes = (text: string, ranges: {range: Range}[]) =>
  ranges.map(({range}) => text.slice(range.start, range.end));

test('headings, their anchors and their places', () => {
  const text = `# One *word*

## One word

## Written {#my-id}

Set \`x\`
---

## 日本 🧭 Ünï

## {#only}
`;
  expect(factsOf(text).headings).toEqual([
    {depth: 1, text: 'One word', id: 'one-word', explicit: false, range: {start: 0, end: 12}},
    {depth: 2, text: 'One word', id: 'one-word-1', explicit: false, range: {start: 14, end: 25}},
    {depth: 2, text: 'Written', id: 'my-id', explicit: true, range: {start: 27, end: 46}},
    {depth: 2, text: 'Set x', id: 'set-x', explicit: false, range: {start: 48, end: 59}},
    {depth: 2, text: '日本 🧭 Ünï', id: '日本--ünï', explicit: false, range: {start: 61, end: 73}},
    {depth: 2, text: '', id: 'only', explicit: true, range: {start: 75, end: 85}},
  ]);
});

test('links and images, also those that are written apart', () => {
  const text = `[a *b*](page.md#x "title") <https://example.org/> www.example.com ![alt](/img/a.png)

[later][id] ![also][pic] [none]

[id]: other.md
[pic]: /img/b.png
`;
  const {links, images} = factsOf(text);
  expect(links.map(({url, text: words}) => [url, words])).toEqual([
    ['page.md#x', 'a b'],
    ['https://example.org/', 'https://example.org/'],
    ['http://www.example.com', 'www.example.com'],
    ['other.md', 'id'],
  ]);
  expect(quotes(text, links)).toEqual([
    '[a *b*](page.md#x "title")',
    '<https://example.org/>',
    'www.example.com',
    '[id]: other.md',
  ]);
  expect(images.map(({url, text: words}) => [url, words])).toEqual([
    ['/img/a.png', 'alt'],
    ['/img/b.png', 'also'],
  ]);
});

describe('directives', () => {
  test('with words and attributes, where they stand', () => {
    const text = 'An :term[*Big* thing]{ref="In\tcident" .x #y} here.';
    expect(factsOf(text).directives).toEqual([
      {
        name: 'term',
        form: 'text',
        label: 'Big thing',
        attributes: {ref: 'In\tcident', class: 'x', id: 'y'},
        written: [
          {name: 'ref', value: 'In\tcident', range: {start: 22, end: 37}, valueRange: {start: 27, end: 36}},
          {name: 'class', value: 'x', range: {start: 38, end: 40}, valueRange: {start: 39, end: 40}},
          {name: 'id', value: 'y', range: {start: 41, end: 43}, valueRange: {start: 42, end: 43}},
        ],
        inLink: false,
        closed: false,
        range: {start: 3, end: 44},
      },
    ]);
  });

  test.each([
    ['text', ':term[a]', ['text', 'a']],
    ['text without words', ':term{ref=a}', ['text', null]],
    ['empty words', ':term[]{ref=a}', ['text', '']],
    ['leaf', '::button[Go]{template=x}', ['leaf', 'Go']],
    ['leaf without anything', '::roles', ['leaf', null]],
    ['container with a title', ':::note[Mind]\n\nThis.\n\n:::', ['container', 'Mind']],
    ['container without one', ':::note\nThis [and](that.md).\n:::', ['container', null]],
  ])('%s', (_case, text, expected) => {
    const [found] = factsOf(text).directives;
    expect([found?.form, found?.label]).toEqual(expected);
  });

  test('a time, a path and names with colons have neither words nor attributes', () => {
    const text = 'At 10:30, C:\\temp, std::x, re:Invent and a:b:c.';
    const {directives, definition} = factsOf(text);
    expect(directives.filter(({label, written}) => label !== null || written.length > 0)).toEqual([]);
    expect(definition).toBe(text);
  });

  test('in a link, and left open', () => {
    const {directives} = factsOf('[see :term[a]](b.md)\n\n:::tip\nx');
    expect(directives.map(({name, inLink, closed}) => [name, inLink, closed])).toEqual([
      ['term', true, false],
      ['tip', false, false],
    ]);
  });

  test('none in code, in comments and after a backslash', () => {
    expect(factsOf('`:term[a]` \\:term[b]\n\n```\n:term[c]\n```\n\n<!-- :term[d] -->').directives).toEqual(
      [],
    );
  });
});

test('footnotes, code and HTML', () => {
  const text =
    'A[^one] and <kbd>B</kbd>.\n\n[^one]: The :term[note].\n\n<!-- c -->\n\n```scenario\ngiven\n```\n';
  const {footnotes, html, codeBlocks} = factsOf(text);
  expect(quotes(text, footnotes.references)).toEqual(['[^one]']);
  expect(quotes(text, footnotes.definitions)).toEqual(['[^one]: The :term[note].']);
  expect(html.map(({source}) => source)).toEqual(['<kbd>', '</kbd>', '<!-- c -->']);
  expect(codeBlocks.map(({language}) => language)).toEqual(['scenario']);
});

test.each([
  [
    'the first paragraph',
    '---\ntitle: A\n---\n\nThe *first* [one](a.md),\ntwo lines.\n\nSecond.',
    'The first one, two lines.',
  ],
  ['not behind a heading', '## Part\n\nWords.', null],
  ['not a list', '- one\n\nThen words.', 'Then words.'],
  ['without footnotes and comments', 'Words[^1]<!-- hm -->.\n\n[^1]: x', 'Words.'],
  ['not a template button alone', '::button{template=x}\n\nWords.', 'Words.'],
  [
    'with the words of terms',
    'A :term[steward]{ref="Support Steward"} acts at 10:30.',
    'A steward acts at 10:30.',
  ],
  ['none', '', null],
])('the definition is %s', (_case, text, expected) => {
  expect(factsOf(text).definition).toBe(expected);
});

test('the body is what follows the front matter, word for word', () => {
  const text = '---\r\nkind: template\r\n---\r\n\r\n  Hello,\r\n\r\n{{ name }}\r\n\r\n';
  const {body} = factsOf(text);
  expect(body).toEqual({source: 'Hello,\r\n\r\n{{ name }}', range: {start: 30, end: 50}});
});

const pieces = [
  'word',
  ' ',
  '\n',
  '\n\n',
  '# ',
  '- ',
  '> ',
  '*',
  '_',
  '`',
  '```\n',
  '[',
  ']',
  '(x)',
  '[^1]',
  '[^1]: ',
  ':term[',
  ':',
  '::',
  ':::note\n',
  ':::\n',
  '{a=b}',
  '{#id}',
  '<b>',
  '<!--',
  '-->',
  '|',
  '|-|\n',
  '![',
  '---\n',
  'title: x\n',
  '\\',
  '&amp;',
  'www.a.org',
  'a@b.org',
  '🧭',
  '\t',
  '\r\n',
  '\u200b',
  '  ',
];

test('every range lies in the page, and quotes what it names', () => {
  const text = fc.array(fc.constantFrom(...pieces), {maxLength: 40}).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (source) => {
      const {facts} = read(source);
      const slice = ({start, end}: Range) => source.slice(start, end);
      const {headings, links, images, directives, footnotes, html, codeBlocks, loose, prose, body} = facts;
      const all = [headings, links, images, directives, html, codeBlocks, loose, prose, [body]].flat();
      for (const {range} of [...all, ...footnotes.definitions, ...footnotes.references]) {
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeGreaterThanOrEqual(range.start);
        expect(range.end).toBeLessThanOrEqual(source.length);
      }
      for (const {source: written, range} of [...html, body]) expect(slice(range)).toBe(written);
      for (const {source: written, range} of [...loose, ...prose])
        expect(written).toHaveLength(range.end - range.start);
      for (const {name, form, written, range} of directives) {
        const marks = {text: ':', leaf: '::', container: ':::'}[form];
        expect(slice(range).startsWith(marks + name) || form === 'container').toBe(true);
        for (const {value, valueRange} of written) expect(slice(valueRange)).toBe(value);
      }
    }),
    {numRuns: Number(process.env.RUNS ?? 300)},
  );
});
