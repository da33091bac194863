import {join} from 'node:path';
import fc from 'fast-check';
import {compile, fitsSphinx, type InventoryName, writeSphinx} from 'team-compass';
import {expect, test} from 'vitest';
import {parseSphinx} from '../../plugins/team-compass/src/inventory/parse-sphinx';
import {runs} from '../../plugins/team-compass/testing/runs';
import {runPython} from './support';

const {given} = compile(join(import.meta.dirname, '../..'));
const site = {project: 'Team Compass', version: ''};

/** What Sphinx reads of files of ours, each as `[type, name, location]`. */
function readBySphinx(files: Uint8Array[]): unknown[] {
  const input = files.map((file) => `${Buffer.from(file).toString('base64')}\n`).join('');
  const lines = runPython('read-with-sphinx.py', input).trim().split('\n');
  return lines.map((line) => (JSON.parse(line) as string[][]).map((name) => name.join(' → ')).sort());
}

const told = (names: InventoryName[]) =>
  names.map(({type, name, location}) => `${type} → ${name} → ${location}`).sort();

test('Sphinx reads every name of this handbook', () => {
  const names = given.map(({type, name, file, anchor}) => ({type, name, location: `${file}#${anchor}`}));
  expect(readBySphinx([writeSphinx({...site, names})])).toEqual([told(names)]);
  expect(names.every(({name}) => fitsSphinx(name))).toBe(true);
});

test('whatever is in names and titles, Sphinx reads of them what we read', () => {
  const piece = fc.oneof(
    fc.string({unit: 'binary', maxLength: 6}),
    fc.constantFrom(
      ' ',
      '\n',
      '\r',
      '\t',
      '\x1c',
      '\u0085',
      '\u00a0',
      '\u2028',
      '-1',
      '٣',
      '$',
      '-',
      ':',
      '#',
    ),
  );
  const text = fc.array(piece, {maxLength: 6}).map((pieces) => pieces.join(''));
  const type = fc.constantFrom('std:term', 'std:label', 'std:doc');
  const name = fc.record({type, name: text, location: fc.constantFrom('a/', 'a b#$', './'), title: text});
  fc.assert(
    fc.property(fc.array(fc.array(name, {maxLength: 10}), {minLength: 1, maxLength: 50}), (lists) => {
      const files = lists.map((names) => writeSphinx({...site, names}));
      expect(readBySphinx(files)).toEqual(files.map((file) => told(parseSphinx(file).names)));
    }),
    {numRuns: Math.ceil(runs / 12)},
  );
});
