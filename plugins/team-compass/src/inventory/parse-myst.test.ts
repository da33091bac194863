import fc from 'fast-check';
import {expect, test} from 'vitest';
import {runs} from '../../testing/runs';
import {parseInventory} from './parse-inventory';
import {RefusedInventory} from './refused';

const bytes = (data: unknown) => Buffer.from(typeof data === 'string' ? data : JSON.stringify(data));

/** As mystmd 1.8 writes it. */
const site = {
  version: '1',
  myst: '1.8.3',
  references: [
    {kind: 'page', data: '/content/index.json', url: '/'},
    {identifier: 'welcome', kind: 'page', data: '/content/index.json', url: '/'},
    {identifier: 'a-section', kind: 'heading', data: '/content/index.json', url: '/', implicit: true},
    {identifier: 'my-fig', kind: 'figure', data: '/content/index.json', url: '/'},
    {kind: 'page', data: '/content/words.json', url: '/words'},
    {
      identifier: 'term-support team',
      html_id: 'term-support-team',
      kind: 'definitionTerm',
      data: '/content/words.json',
      url: '/words',
    },
    {identifier: 'a-section', kind: 'heading', data: '/content/words.json', url: '/words', implicit: true},
    {identifier: 'my-fig', kind: 'figure', data: '/content/words.json', url: '/words'},
  ],
};

test('pages, what is named in them, terms, and headings by their page', () => {
  expect(parseInventory(bytes(site))).toEqual({
    project: '',
    version: 'mystmd 1.8.3',
    names: [
      {type: 'std:doc', name: 'index', location: '.'},
      {type: 'std:label', name: 'welcome', location: '.'},
      {type: 'std:label', name: 'index#a-section', location: '#a-section'},
      {type: 'std:label', name: 'my-fig', location: '#my-fig'},
      {type: 'std:doc', name: 'words', location: 'words'},
      {type: 'std:term', name: 'support team', location: 'words#term-support-team'},
      {type: 'std:label', name: 'words#a-section', location: 'words#a-section'},
    ],
  });
});

const refusal = (data: unknown) => {
  try {
    return parseInventory(bytes(data));
  } catch (error) {
    if (!(error instanceof RefusedInventory)) throw error;
    return error.message;
  }
};

test.each([
  ['{"version": "1"', 'Unexpected file that is no JSON in UTF-8: it is damaged or cut off'],
  [
    {version: '2', references: []},
    'Unexpected JSON, expected the `myst.xref.json` of a mystmd site, version 1, with `references`',
  ],
  [
    {
      version: '1',
      references: [
        {kind: 'page', url: '/'},
        {kind: 'page', url: 'https://elsewhere.example'},
      ],
    },
    'Unexpected entry 2 of `references`, expected one with `kind` and an `url` that begins with `/`',
  ],
  [
    {version: '1', references: [{kind: 'page', url: '/', identifier: 7}]},
    'Unexpected entry 1 of `references`, expected one with `kind` and an `url` that begins with `/`',
  ],
])('what is no such file is refused: %j', (data, reason) => {
  expect(refusal(data)).toBe(reason);
});

test('whatever is in it: names with a type and a location, or a refusal', () => {
  const entry = fc.record(
    {
      kind: fc.oneof(fc.constantFrom('page', 'heading', 'definitionTerm'), fc.jsonValue()),
      url: fc.oneof(fc.constantFrom('/', '/a', '//evil.example'), fc.jsonValue()),
      identifier: fc.oneof(fc.string(), fc.jsonValue()),
      html_id: fc.oneof(fc.string(), fc.jsonValue()),
      implicit: fc.oneof(fc.boolean(), fc.jsonValue()),
    },
    {requiredKeys: []},
  );
  const file = fc.record({version: fc.constant('1'), references: fc.array(entry, {maxLength: 4})});
  fc.assert(
    fc.property(fc.oneof(file, fc.jsonValue()), (data) => {
      const read = refusal(data);
      if (typeof read === 'string') return;
      for (const {type, name, location} of read.names)
        expect([type.startsWith('std:'), name.length > 0, location.length > 0]).toEqual([true, true, true]);
    }),
    {numRuns: runs},
  );
});
