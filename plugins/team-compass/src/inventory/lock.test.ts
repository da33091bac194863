import {expect, test} from 'vitest';
import {differencesOf} from './differences';
import {hashOf, lockOf, sameContent} from './lock';

const guide = {project: 'Guide', version: '1', url: 'https://guide.example/en/'};
const night = {type: 'std:term', name: 'Night', location: 'terms.html#night'};
const day = {type: 'std:term', name: 'Day', location: 'terms.html#day', title: 'The day'};

test('is sorted, a name a line, with its hash, and the same whatever the order was', () => {
  const {text, names} = lockOf({...guide, source: 'guide.inv', names: [night, day]});
  expect(text).toBe(lockOf({...guide, source: 'guide.inv', names: [day, night]}).text);
  expect(names).toEqual([day, night]);
  expect(text).toBe(`{
  "project": "Guide",
  "version": "1",
  "url": "https://guide.example/en/",
  "source": "guide.inv",
  "sha256": "${hashOf([day, night])}",
  "names": [
    {"type": "std:term", "name": "Day", "location": "terms.html#day", "title": "The day"},
    {"type": "std:term", "name": "Night", "location": "terms.html#night"}
  ]
}
`);
});

test.each([
  '//evil.example/x',
  'javascript:alert(1)',
  'https://evil.example/',
  '/x',
  '../x',
  '\\\\evil.example',
])('a location that leads away is refused: %s', (location) => {
  expect(() => lockOf({...guide, names: [{...night, location}]})).toThrow(
    `Unexpected location \`${location}\` of \`Night\`, expected a page below https://guide.example/en/`,
  );
});

test('an inventory without a name is refused', () => {
  expect(() => lockOf({...guide, names: []})).toThrow('Unexpected inventory without a name, expected some');
});

test('where a snapshot was read does not change what it says', () => {
  const one = {...guide, names: [night, day]};
  expect(sameContent(one, {...one, source: 'elsewhere', names: [day, night]})).toBe(true);
  expect(sameContent(one, {...one, version: '2'})).toBe(false);
  expect(sameContent(one, {...one, names: [day]})).toBe(false);
  expect(sameContent(one, {...one, names: [day, {...night, title: 'Night'}]})).toBe(false);
});

test('what was added, what went, what moved, what is called otherwise', () => {
  const moved = {...day, location: 'days.html', title: 'Days'};
  const dusk = {...night, name: 'Dusk'};
  expect(differencesOf([day, night], [moved, dusk])).toEqual({
    added: [dusk],
    removed: [night],
    moved: [moved],
    retitled: [{name: moved, was: 'The day', now: 'Days'}],
  });
  expect(differencesOf([day], [day])).toEqual({added: [], removed: [], moved: [], retitled: []});
});
