import {describe, expect, test} from 'vitest';
import {desk} from '../../../testing/small-compass';
import type {Role} from '../../types';
import {roleSections} from './role';
import {setSheet} from './sheet';
import {stepSheet} from './step';

const plain = {width: 60, color: false};
const stepOf = (key: string, look = plain) => {
  const sheet = stepSheet(desk, key);
  return sheet && setSheet(sheet, look);
};

test('a step with a time box and a choice', () => {
  expect(stepOf('answer/read')).toBe(`Read the letter
Step 1 of Answer · answer/read · docs/answer.md

  Owner     Clerk, who claims the role of Clerk
  Deadline  within 1 hour; if late, Boss is told
  Then      It is clear → Reply
            It is not (wait 1 hour) → Name a lead
            After 30 minutes of trying → Reply
`);
});

test('a step that sends and waits, and one that designates', () => {
  expect(stepOf('answer/reply')).toContain(`
  Owner  Lead
  Sends  “Hello” to Guest, Crew; introduces Lead
  Waits  for an answer of Guest, 2 days at most
  Then   the end: all done
`);
  expect(stepOf('answer/name-lead')).toContain(`
  Designates  Lead, asking at most 2 people; if all decline,
              Boss appoints; the decision may be passed to
              Boss
`);
});

test('a duty, and a step with people beside its owner', () => {
  expect(stepOf('answer/watch')).toBe(`Keep watch
Alongside the steps of Answer · answer/watch ·
docs/answer.md

  Owner     Lead
  Deadline  every 2 hours until “Reply”; if late, Boss is
            told
`);
  expect(stepOf('answer/look')).toContain(`
  Owner          Lead
  Does the work  Crew
  Is asked       Clerk
  Is told        Boss
  Alongside      Keep watch
  Then           It is hard → Change of lead
                 It is easy → Reply
`);
});

test('no such step: nothing', () => {
  expect([stepOf('answer/nothing'), stepOf('nothing/read')]).toEqual([null, null]);
});

test('a role has a section a process, and none where there is nothing to say', () => {
  const sections = roleSections(desk, desk.roles.boss as Role);
  const sheet = {title: 'Boss', about: 'Role', text: '', sections};
  expect(setSheet(sheet, {...plain, width: 80})).toBe(`Boss
Role

  Held           all the time, by one person
  Stands in for  Clerk
  Reached on     Chat

What it decides: Answer
   2  Name a lead: whom to appoint to be Lead, when everybody declined; whom to
      ask to be Lead, in place of Clerk

What it decides: Change of lead
   1  Ask somebody: whom to appoint to take over, when everybody declined

What it is told: Answer
   1  Read the letter: hears when Clerk has not done it within 1 hour
   3  Look into it: is told by Lead
   ·  Keep watch: hears when Lead has not done it for 2 hours
`);
});

describe('the look', () => {
  const sheet = {
    title: 'A\u001b[31m title',
    about: 'here',
    text: '',
    sections: [
      {heading: 'Words', rows: [['Label', 'one two three four five six seven'] as [string, string]]},
    ],
  };

  test('where there is no room beside a label, words stand below it; text of a page gives no commands', () => {
    expect(setSheet(sheet, {width: 24, color: false})).toBe(`A\\u{1b}[31m title
here

Words
  Label
    one two three four
    five six seven
`);
  });

  test('colours are only added', () => {
    const colored = setSheet(sheet, {width: 80, color: true});
    expect(colored).toContain('\u001b[1mWords\u001b[22m\n  \u001b[2mLabel\u001b[22m  one two');
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(setSheet(sheet, {width: 80, color: false}));
  });
});
