import {compile, reportText} from 'team-compass';
import {describe, expect, test} from 'vitest';
import {type Files, smallHandbook, writeHandbook} from './support/handbook';

/**
 * Pages that were made to keep a parser busy. On a free machine each takes well below two seconds; the bound here is of
 * the processor's time and only tells a hang from a slow machine.
 */
const boundSeconds = 10;

const times = (text: string, count: number) => text.repeat(count);
const nested = (open: string, close: string, count: number) => times(open, count) + times(close, count);
const each = (count: number, line: (index: number) => string) =>
  Array.from({length: count}, (_none, index) => line(index)).join('\n');

/** The reason why a page is refused, or `null` where it is read. */
const pages: [name: string, body: string | Uint8Array, refused: string | null][] = [
  ['a megabyte on one line', times('a', 1_000_000), 'bytes'],
  ['a quarter of a megabyte on short lines', times('ab\n', 80_000), 'lines'],
  ['a line just too long', times('a ', 10_001), 'characters'],
  ['a NUL', 'a\0b', 'NUL'],
  ['bytes that are no text', Uint8Array.from({length: 200_000}, (_none, index) => index % 256), 'UTF-8'],
  ['2,000 nested text directives', nested(':a[', ']', 2_000), 'nesting'],
  ['2,000 nested text directives over lines', nested(':a[\n', ']\n', 2_000), 'nesting'],
  ['2,000 leaf directives', times('::a[x]{b=c}\n', 2_000), null],
  ['2,000 open leaf directives', times('::a{b=', 2_000), 'nesting'],
  ['2,000 nested leaf directives', nested('::a[', ']', 2_000), 'nesting'],
  ['2,000 nested containers', times(':::a\n', 2_000), 'boxes'],
  ['containers of ever fewer colons', each(600, (index) => `${times(':', 603 - index)}a`), 'boxes'],
  ['containers in quotes', times('> :::a\n', 2_000), 'boxes'],
  ['containers in list items', times('- :::a\n', 2_000), 'boxes'],
  ['5,000 [', times('[', 5_000), 'nesting'],
  ['4,000 lines of [', times('[\n', 4_000), 'nesting'],
  ['5,000 >', times('>', 5_000), 'nesting'],
  ['5,000 *', times('*', 5_000), null],
  ['5,000 stars with words', times('*a **b ', 2_500), null],
  ['stars, words and underscores', times('*a_', 5_000), null],
  ['stars and underscores', times('*_', 9_000), null],
  ['a million stars in paragraphs', times(`${times('*_', 5_000)}\n\n`, 25), 'markup'],
  ['{ 5,000 times', times('{', 5_000), 'nesting'],
  [':a[ 5,000 times', times(':a[', 5_000), 'nesting'],
  [':a{ 5,000 times', times(':a{', 5_000), 'nesting'],
  ['![ 5,000 times', times('![', 5_000), 'nesting'],
  ['[a]( 5,000 times', times('[a](', 5_000), null],
  ['< 5,000 times', times('<a ', 5_000), null],
  ['10,000 backticks', times('`', 10_000), null],
  ['backticks of every length', each(180, (index) => `${times('`', index + 1)}a`), null],
  ['a list in a list, 400 times', each(400, (index) => `${times('  ', index)}- a`), 'nesting'],
  ['a list in a list on one line', `${times('- ', 5_000)}a`, 'nesting'],
  ['numbers in numbers', `${times('1. ', 5_000)}a`, 'nesting'],
  ['quotes and lists, line by line', times(`${times('> - ', 15)}a\n`, 1_500), 'list and quote marks'],
  ['a quote that goes on and on', `${times('> ', 30)}a\n${times('b\n', 4_900)}`, null],
  ['underlined headings', times('a\n=\n', 2_400), null],
  ['headings of one name', times('# a\n', 4_900), null],
  ['headings with space between', times('## a\n\n', 2_400), null],
  ['a table of 5,000 columns', `${times('|a', 4_000)}\n${times('|-', 4_000)}\n${times('|b', 4_000)}`, null],
  ['a table of 4,900 rows', `|a|b|\n|-|-|\n${times('|c|d|\n', 4_900)}`, null],
  [
    'a table of 100,000 cells',
    `${times('|a', 100)}\n${times('|-', 100)}\n${times(`${times('|b', 100)}\n`, 1_000)}`,
    'markup',
  ],
  ['footnotes of footnotes', times('[^a]: ', 3_000), null],
  ['a footnote a line', each(2_400, (index) => `[^${index}]: x\n`), null],
  ['addresses', times('a@b.c www.d ', 1_600), null],
  ['colons', times(':', 20_000), null],
  ['times of day', times('10:30 ', 3_300), null],
  ['comments that are not closed', times('<!-- ', 4_000), null],
  ['spaces', times(`${times(' ', 19_000)}\n`, 13), null],
  ['nothing but line ends', times('\n', 4_900), null],
  ['named entities', times('&amp;', 4_000), null],
  ['entities', times('&#x10FFFF;', 2_000), null],
  ['4,900 unknown terms', times(':term[incidnet]\n', 4_900), null],
  ['words to avoid', times('outage Outage\n', 4_900), null],
];

/** Front matter, as it stands between its lines. */
const frontMatters: [name: string, yaml: string][] = [
  ['lists in lists', `a: ${nested('[', ']', 5_000)}`],
  ['lists in lists, left open', `a: ${times('[', 9_000)}`],
  ['maps in maps', `a: ${nested('{a: ', '}', 2_000)}`],
  ['maps in maps, by indentation', each(600, (index) => `${times(' ', index)}a:`)],
  ['a list in a list on one line', `a:\n  ${times('- ', 5_000)}x`],
  ['keys', each(4_900, (index) => `k${index}: 1`)],
  [
    'keys in braces',
    `a: {${each(20_000, (index) => `k${index}: 1,`).replace(/\n/g, (_end, at) => (at % 50 ? ' ' : '\n '))}}`,
  ],
  ['the same key', times('a: 1\n', 4_900)],
  [
    'aliases of aliases',
    `a0: &a0 [x]\n${each(30, (index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`)}`,
  ],
  ['quotes left open', times('"a\n', 4_900)],
  [
    'steps that say nothing',
    `kind: process\ntitle: A\nstarts_when: B\nsteps:\n${each(4_900, (index) => `  s${index}: {}`)}`,
  ],
  [
    'steps that lead to each other',
    `kind: process\ntitle: A\nstarts_when: B\nsteps:\n${each(600, (index) => `  s${index}: {owner: keeper, choose: {a: {when: x, next: s${(index * 7) % 600}}, b: {otherwise: y, next: s${(index + 1) % 600}}}}`)}`,
  ],
];

describe('a page of', () => {
  test.each(pages)('%s', (_name, body, refused) => {
    const head = '---\ntitle: Any\n---\n\n';
    const found = checked(typeof body === 'string' ? head + body : body);
    expect(found.refused?.includes(refused ?? '') ?? null).toBe(refused === null ? null : true);
  });
});

describe('front matter of', () => {
  test.each(frontMatters)('%s', (_name, yaml) => {
    expect(checked(`---\n${yaml}\n---\n\nWords.\n`).diagnostics).not.toEqual([]);
  });
});

test('processes that go on as each other', () => {
  const process = (index: number) =>
    `---\nkind: process\ntitle: P${index}\nstarts_when: A\nsteps:\n  a:\n    owner: keeper\n    choose:\n      x: {when: x, continue_as: p${(index + 1) % 100}}\n      y: {otherwise: y, continue_as: p${(index * 3 + 1) % 100}}\n---\n\n## A {#a}\n\nWords.\n`;
  const files = Array.from({length: 100}, (_none, index) => [`docs/p${index}.md`, process(index)]);
  expect(
    withinBound(() => compile(writeHandbook({...smallHandbook, ...Object.fromEntries(files)}))).diagnostics,
  ).not.toEqual([]);
});

const drums = `---
kind: process
title: Drums
starts_when: A
steps:
  sit: {owner: keeper, alongside: [beat], end: done}
  beat: {owner: keeper, every: 1 working minute, until: rest, if_late: {notify: second}}
  rest: {owner: keeper}
---

## Sit {#sit}

## Beat {#beat}

## Rest {#rest}
`;
const example = (when: string) =>
  `\`\`\`scenario\nname: A\nprocess: drums\nwhen: ${when}\nthen: {at: sit}\n\`\`\`\n`;

/** Worked examples in which as much happens as can. */
const examples: [name: string, body: string][] = [
  ['800 examples', times(example('[sit]'), 800)],
  ['drums in as many as are read', times(example('[nothing_for: 490 minutes]'), 100)],
  ['drums for a year', example('[nothing_for: 51 weeks]')],
  ['drums and drums', example(`[${times('nothing_for: 8 hours, ', 99)} sit]`)],
  ['time without an end', example(`[nothing_for: ${times('9', 15_000)} working weeks]`)],
  ['a hundred years, a hundred times', example(`[${times('nothing_for: 5200 working weeks, ', 99)} sit]`)],
  ['lists in lists', example(nested('[', ']', 35))],
  [
    'a list in a list, line by line',
    `\`\`\`scenario\n${each(900, (index) => `${times(' ', index % 15_000)}-`)}\n\`\`\``,
  ],
  ['4,900 keys', `\`\`\`scenario\n${each(4_900, (index) => `k${index}: 1`)}\n\`\`\``],
  [
    '4,900 lines that happen',
    `\`\`\`scenario\nname: A\nprocess: drums\nwhen:\n${times('  - beat\n', 4_900)}then: {at: sit}\n\`\`\``,
  ],
  [
    'aliases of aliases',
    `\`\`\`scenario\na0: &a0 [x]\n${each(30, (index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`)}\n\`\`\``,
  ],
];

describe('worked examples:', () => {
  test.each(examples)('%s', (_name, body) => {
    const files = {
      ...smallHandbook,
      'docs/drums.md': drums,
      'docs/any.md': `---\ntitle: Any\n---\n\n${body}\n`,
    };
    const root = writeHandbook(files);
    const {diagnostics} = withinBound(() => compile(root));
    expect(diagnostics.filter(({reason}) => reason.includes('failure of the check itself'))).toEqual([]);
  });
});

/** A check and its report, as `compass check` would give them. */
function checked(page: string | Uint8Array) {
  const files: Files = {...smallHandbook, 'docs/any.md': page};
  const root = writeHandbook(files);
  return withinBound(() => {
    const {diagnostics, sources, pages: read} = compile(root);
    reportText({diagnostics, sources, pages: read.length});
    expect(diagnostics.filter(({reason}) => reason.includes('failure of the check itself'))).toEqual([]);
    const refusal = diagnostics.find(
      ({ruleId, file}) => ruleId === 'page-is-readable' && file === 'docs/any.md',
    );
    return {diagnostics, refused: refusal?.reason ?? null};
  });
}

function withinBound<Result>(run: () => Result): Result {
  const before = process.cpuUsage();
  const result = run();
  const {user, system} = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  if (process.env.SLOW) console.log(`${seconds.toFixed(2)} s  ${expect.getState().currentTestName}`);
  expect(seconds).toBeLessThan(boundSeconds);
  return result;
}
