import {expect, test} from 'vitest';
import {compassOf, desk} from '../../testing/small-compass';
import {lookUp, subjectName} from './look-up';

const found = (kind: string, id: string) => ({type: 'found', subject: {kind, id}});

test.each([
  ['a title', 'Letter', found('term', 'letter')],
  ['any case and width', '  cLERK ', found('role', 'clerk')],
  ['a plural', 'clerks', found('role', 'clerk')],
  ['an alias', 'mail', found('term', 'letter')],
  ['an abbreviation', 'lt', found('term', 'letter')],
  ['an id', 'LEAD', found('role', 'lead')],
  ['a kind and an id', 'term/letter', found('term', 'letter')],
  ['a step by process and id', 'answer/READ', found('step', 'answer/read')],
  ['a step by its id alone', 'look', found('step', 'answer/look')],
  ['a step by its title', 'look into it', found('step', 'answer/look')],
  ['a name like that of what every object has', 'constructor', {type: 'unknown', nearest: []}],
  ['a near miss', 'lettr', {type: 'unknown', nearest: ['Letter', 'Letters']}],
  ['a near miss of a step', 'answer/raed', {type: 'unknown', nearest: ['answer/read']}],
  ['a kind that it is not', 'role/letter', {type: 'unknown', nearest: ['Letter']}],
])('%s', (_case, written, expected) => {
  expect(lookUp(desk, written)).toEqual(expected);
});

test('a name of several is ambiguous, and each of them has a name of its own', () => {
  const step = (id: string) =>
    `kind: process\ntitle: ${id}\nstarts_when: Now\nsteps:\n  close:\n    owner: keeper\n## Close it {#close}`;
  const compass = compassOf({
    one: step('One'),
    two: step('Two'),
    close: 'kind: term\ntitle: Close',
    keeper: 'kind: role\ntitle: Keeper\nheld: standing\naliases: [Close]',
  });
  const result = lookUp(compass, 'close');
  const names = result.type === 'ambiguous' ? result.candidates.map(subjectName) : [];
  expect(names).toEqual(['term/close', 'role/keeper', 'one/close', 'two/close']);
  expect(names.map((name) => lookUp(compass, name).type)).toEqual(names.map(() => 'found'));
});
