import {expect, test} from 'vitest';
import {fold, nearest, quoteList} from './names';

test.each([
  ['Incident Commander', 'incident commander'],
  ['  incident \t\n commander ', 'incident commander'],
  ['Cafe\u0301', 'caf\u00e9'],
  ['ÉQUIPE', 'équipe'],
])('%j is compared as %j', (name, folded) => {
  expect(fold(name)).toBe(folded);
});

const known = ['Incident', 'Incident Commander', 'External Liaison', 'Support Steward', 'Term', 'Team', 'IC'];

test.each([
  ['a letter swapped', 'Incidnet', ['Incident']],
  ['another case is nearest of all', 'iNCIDENT', ['Incident']],
  ['two letters wrong', 'Extrenal Liason', ['External Liaison']],
  ['a word of it', 'Commander', ['Incident Commander']],
  ['two that are as near, by the alphabet', 'Teem', ['Team', 'Term']],
  ['nothing near', 'Kubernetes', []],
  ['nothing at all', '', []],
])('the nearest names to %s', (_case, written, expected) => {
  expect(nearest(written, known)).toEqual(expected);
});

test('at most so many, best first, each once', () => {
  expect(nearest('abcx', ['abce', 'abcd', 'abcf', 'abcg', 'abcd'], 2)).toEqual(['abcd', 'abce']);
});

test('a very long name is compared by its beginning, and soon', () => {
  expect(nearest('x'.repeat(100_000), ['Incident', 'x'.repeat(200)])).toEqual(['x'.repeat(200)]);
});

test.each([
  [[], ''],
  [['a'], '`a`'],
  [['a', 'b'], '`a` or `b`'],
  [['a', 'b', 'c'], '`a`, `b` or `c`'],
])('%j in a message', (names, expected) => {
  expect(quoteList(names)).toBe(expected);
});
