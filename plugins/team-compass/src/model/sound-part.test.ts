import {expect, test} from 'vitest';
import {soundPart} from './sound-part';

const step = (data: object) => ({kind: 'process', title: 'A', starts_when: 'B', steps: {read: data}});

test('what is right stays as it is', () => {
  const data = step({owner: 'keeper', send: {to: ['keeper']}});
  expect(soundPart('process', data)).toBe(data);
});

test.each([
  ['one alias of three', {aliases: ['a', 5, 'c']}, {aliases: ['a', 'c']}],
  ['two of three, and then the list that is left empty', {aliases: [5, null]}, {}],
  ['a key that is not known', {elephant: 1, plural: 'As'}, {plural: 'As'}],
  ['a word on its own that needs another', {source: 'docs:A', plural: 'As'}, {plural: 'As'}],
])('only %s is taken away', (_what, written, kept) => {
  const page = {kind: 'term', title: 'A'};
  expect(soundPart('term', {...page, ...written})).toEqual({...page, ...kept});
});

test('a step keeps what is right of it, and takes the owner of its page', () => {
  const written = step({ownr: 'keeper', within: 'soon', informed: ['a', 5], send: {template: 'hello'}});
  expect(soundPart('process', written, 'steward')).toEqual(step({owner: 'steward', informed: ['a']}));
});

test('a step that nobody owns is no step', () => {
  const written = {...step({}), steps: {read: {}, answer: {owner: 'keeper'}}};
  expect(soundPart('process', written)).toEqual({...written, steps: {answer: {owner: 'keeper'}}});
});

test('what is written is not changed', () => {
  const written = {kind: 'term', title: 'A', aliases: ['a', 5]};
  soundPart('term', written);
  expect(written.aliases).toEqual(['a', 5]);
});
