import fc from 'fast-check';
import {expect, test} from 'vitest';
import {runs} from '../../testing/runs';
import {outsideNames} from '../checks/shared/outside-names';
import {parsePage} from '../model/parse-page';
import {withDefaults} from './read-config';
import {renameReferences} from './rename-references';

const context = {config: withDefaults({})};
const pageOf = (text: string) => parsePage({file: 'docs/page.md', text, fault: null});
const renamed = (text: string, renames: Record<string, string>) =>
  renameReferences(context, pageOf(text), new Map(Object.entries(renames)));

test.each([
  ['a link', '[x](docs:a)', '[x](docs:b%20c)'],
  ['a link whose words are the name', '[docs:a](docs:a)', '[docs:a](docs:b%20c)'],
  ['an address apart', '[x][y]\n\n[y]: <docs:a>', '[x][y]\n\n[y]: <docs:b c>'],
  ['a term', ':term[x]{ref="docs:a"}', ':term[x]{ref="docs:b c"}'],
  [
    'terms of a list',
    '::glossary{terms="hub, docs:a, docs:ab"}',
    '::glossary{terms="hub, docs:b c, docs:ab"}',
  ],
  [
    'front matter',
    '---\nkind: term\ntitle: A\nsource: docs:a # theirs\n---\n',
    '---\nkind: term\ntitle: A\nsource: docs:b c # theirs\n---\n',
  ],
])('%s', (_what, text, expected) => {
  expect(renamed(text, {'docs:a': 'docs:b c'})).toEqual({
    text: expected,
    mended: [{from: 'docs:a', to: 'docs:b c'}],
  });
});

test.each([
  ['another name', '[x](docs:ab)'],
  ['code', '`[x](docs:a)`'],
  ['words', 'Write docs:a here.'],
  ['a value that cannot hold the new name', ':term[x]{ref=docs:a}'],
])('%s stays', (_what, text) => {
  expect(renamed(text, {'docs:a': 'docs:b c'})).toEqual({text, mended: []});
});

test('names that change places', () => {
  expect(renamed('[x](docs:a) [y](docs:b)', {'docs:a': 'docs:b', 'docs:b': 'docs:a'})).toEqual({
    text: '[x](docs:b) [y](docs:a)',
    mended: [
      {from: 'docs:a', to: 'docs:b'},
      {from: 'docs:b', to: 'docs:a'},
    ],
  });
});

test('whatever the names are: the page says the new ones, or it is as it was', () => {
  const letters = fc.constantFrom(...'ab :()[]{}"\'<>&%#\\`|*é~');
  const name = fc.string({unit: letters, minLength: 1, maxLength: 6}).map((text) => `docs:x${text.trim()}`);
  const written = (text: string) => encodeURI(text).replace(/[()]/g, escape);
  fc.assert(
    fc.property(name, name, name, (from, to, other) => {
      const text = `---\nkind: term\ntitle: A\nsource: ${JSON.stringify(from)}\n---\n[x](${written(from)}) [y](${written(other)})\n`;
      const page = pageOf(text);
      const names = [...outsideNames(context, page)].map((use) => use.name);
      const {text: next, mended} = renameReferences(context, page, new Map([[from, to]]));
      const found = [...outsideNames(context, pageOf(next))].map((use) => use.name);
      const wanted = names.map((use) => (use === from ? to : use));
      if (mended.length === names.filter((use) => use === from).length) expect(found).toEqual(wanted);
      else expect(found.length).toBe(names.length);
      if (mended.length === 0) expect(next).toBe(text);
    }),
    {numRuns: runs},
  );
});
