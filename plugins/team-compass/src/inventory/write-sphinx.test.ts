import fc from 'fast-check';
import {expect, test} from 'vitest';
import {runs} from '../../testing/runs';
import type {InventoryName} from '../types';
import {keyOf} from './key-of';
import {parseSphinx} from './parse-sphinx';
import {fitsSphinx, sphinxText} from './sphinx-text';
import {writeSphinx} from './write-sphinx';

const site = {project: 'Harbour', version: '1'};
const written = (names: InventoryName[]) => parseSphinx(writeSphinx({...site, names})).names;
const night: InventoryName = {type: 'std:term', name: 'Night', location: 'terms/night/'};

test('what is written is read again, sorted, with the project', () => {
  const label = {type: 'std:label', name: 'night:watch', location: 'night/#watch', title: 'The watch'};
  const page = {type: 'std:doc', name: 'night', location: './', title: 'At night'};
  const bytes = writeSphinx({...site, names: [night, page, label]});
  expect(parseSphinx(bytes)).toEqual({...site, names: [page, label, night]});
  expect(writeSphinx({...site, names: [label, night, page]})).toEqual(bytes);
});

test('a title that is the name is written as `-`', () => {
  expect(written([{...night, title: 'Night'}])).toEqual([night]);
});

test('a name that ends in a dollar, and a location that does', () => {
  expect(written([{...night, name: 'US$', location: 'terms/us$'}])).toEqual([
    {...night, name: 'US$', location: 'terms/us%24'},
  ]);
});

test('line ends and control characters break no line', () => {
  const evil = 'Night\nEvil std:term -1 evil/ -\r\u0085\0';
  expect(written([{...night, title: evil, location: 'a b\nc'}])).toEqual([
    {...night, title: 'Night Evil std:term -1 evil/ -', location: 'a%20b%0Ac'},
  ]);
  const {project} = parseSphinx(writeSphinx({project: 'Night\nwatch', version: '', names: []}));
  expect(project).toBe('Night watch');
});

test.each([
  ['Night 2', true],
  ['2 nights', true],
  ['Night at 2', false],
  ['Night at -2 degrees', false],
  ['Night at 2nd', true],
  ['', false],
  ['N'.repeat(1_001), false],
])('`%s` can be read again: %s', (name, fits) => {
  expect(fitsSphinx(name)).toBe(fits);
  expect(written([night, {...night, name}])).toHaveLength(fits ? 2 : 1);
});

test('whatever is in them, names come back as they were given, but for white space', () => {
  const piece = fc.oneof(
    fc.string({unit: 'binary', maxLength: 6}),
    fc.constantFrom(' ', '\n', '\t', '\u00a0', '\u2028', '-1', '2', '$', '-', ':', 'std:term', '#', '٣'),
  );
  const text = fc.array(piece, {maxLength: 6}).map((pieces) => pieces.join(''));
  const type = fc.constantFrom('std:term', 'std:label', 'std:doc');
  const name = fc.record({type, name: text, location: fc.constantFrom('a/', 'a/#b', './'), title: text});
  const names = fc.uniqueArray(name, {selector: (given) => `${given.type} ${sphinxText(given.name)}`});
  fc.assert(
    fc.property(names, (given) => {
      const expected = given
        .map((entry) => ({...entry, name: sphinxText(entry.name), title: sphinxText(entry.title)}))
        .filter((entry) => fitsSphinx(entry.name))
        .map(({title, ...entry}) => (['', '-', entry.name].includes(title) ? entry : {...entry, title}))
        .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
      expect(written(given)).toEqual(expected);
    }),
    {numRuns: runs},
  );
});
