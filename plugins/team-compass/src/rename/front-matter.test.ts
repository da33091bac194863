import {describe, expect, test} from 'vitest';
import {withItems, withKey, withoutItems, withText} from './front-matter';
import {speltAs} from './spell-scalar';

const page = (head: string) => `---\n${head}\n---\n\nText: [a], "b".\n`;

describe('a text in the place of a text', () => {
  test.each([
    ['title: Old  # why', 'New', 'title: New  # why'],
    ['title: "Old"', 'A "new" one', 'title: "A \\"new\\" one"'],
    ["title: 'Old'", "It's", "title: 'It''s'"],
    ['title: Old', 'New: now', "title: 'New: now'"],
    ["title: 'Old: now'", 'New', 'title: New'],
    ['title: Old', '2024', "title: '2024'"],
    ['title: Old', 'null', "title: 'null'"],
    ['title: Old', 'No #1', "title: 'No #1'"],
    ['title: Old', '- New', "title: '- New'"],
    ['title: >-\n  Old\nkind: term', 'New: now', 'title: >-\n  New: now\nkind: term'],
    ['{title: Old, kind: term}', 'New, too', "{title: 'New, too', kind: term}"],
    ['{"title": "Old"}', 'New', '{"title": "New"}'],
    ['"title": Old', 'New', '"title": New'],
  ])('%j, %j', (head, text, wanted) => {
    expect(withText(page(head), 'title', text)).toBe(page(wanted));
  });

  test('with quotes that only a name in between has needed, it is as it was', () => {
    for (const old of ['Old', 'Old: then', "'tis", '"Old"', '7'])
      for (const text of ['New', 'New: now', "It's", '8']) {
        for (const inFlow of [false, true]) {
          const written = speltAs('', '', old, inFlow);
          expect(speltAs(speltAs(written, old, text, inFlow), text, old, inFlow)).toBe(written);
        }
      }
  });
});

/** What is added to a list, and taken out again. */
const additions: [head: string, wanted: string][] = [
  ['title: T', "title: T\naliases: [x, 'y, z']"],
  ['title: T # why\nkind: term', "title: T # why\naliases: [x, 'y, z']\nkind: term"],
  ['aliases: [a]\ntitle: T', "aliases: [a, x, 'y, z']\ntitle: T"],
  ['aliases: [ a , ] # why\ntitle: T', "aliases: [ a, x, 'y, z' , ] # why\ntitle: T"],
  [
    'aliases: [\n  a, # one\n  b # two\n]\ntitle: T',
    "aliases: [\n  a, # one\n  b, x, 'y, z' # two\n]\ntitle: T",
  ],
  ['aliases:\n- a\ntitle: T', 'aliases:\n- a\n- x\n- y, z\ntitle: T'],
  ['title: T\naliases:\n   -   a # why', 'title: T\naliases:\n   -   a # why\n   -   x\n   -   y, z'],
  ['{title: T}', "{title: T, aliases: [x, 'y, z']}"],
  ['{"title": "T", "kind": "term"}', '{"title": "T", aliases: [x, \'y, z\'], "kind": "term"}'],
];

test.each(additions)('%j', (head, wanted) => {
  for (const eol of ['\n', '\r\n', '\r']) {
    const [before, after] = [head, wanted].map((one) => page(one).replaceAll('\n', eol)) as [string, string];
    const added = withItems(before, 'aliases', ['x', 'y, z'], ['plural', 'title']);
    expect(added).toBe(after);
    expect(withoutItems(added, 'aliases', (item) => item === 'a' || item === 'b')).toBe(before);
  }
});

test.each([
  ['aliases: [x, a]', 'aliases: [a]'],
  ['aliases: [x,   a] # why', 'aliases: [a] # why'],
  ['aliases:\n  - x # bad\n  - a', 'aliases:\n  - a'],
  ['aliases: [x]\ntitle: T', 'title: T'],
  ['aliases:\n  - x\n  - x2\ntitle: T', 'title: T'],
  ['{aliases: [x], title: T}', '{title: T}'],
  ['{title: T, aliases: [x]}', '{title: T}'],
  ['title: T', 'title: T'],
])('taken out of %j', (head, wanted) => {
  expect(withoutItems(page(head), 'aliases', (item) => item === 'a')).toBe(page(wanted));
});

test('a key behind the first that is there', () => {
  expect(
    withKey(page('title: T\nplural: Ts\nkind: term'), 'formerly', '[a]', ['aliases', 'plural', 'title']),
  ).toBe(page('title: T\nplural: Ts\nformerly: [a]\nkind: term'));
});
