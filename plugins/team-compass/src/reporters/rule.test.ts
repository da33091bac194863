import {expect, test} from 'vitest';
import type {Rule} from '../types';
import {reportRule} from './rule';

const rule: Rule = {
  id: 'term-resolves',
  severity: 'error',
  summary: 'Every term that a page names exists, and the name means one thing.',
  why: 'A reader who follows a word must arrive.',
  mend: 'Take the name that the message suggests.',
  family: {title: 'References', summary: 'Every name leads somewhere.'},
  url: 'https://compass.2i2c.org/checks/term-resolves',
  example: {
    broken: [{file: 'docs/a.md', text: 'An :term[Incidnet].\n\nMore.\n', marks: [{start: 3, end: 18}]}],
    output: 'docs/a.md\n\n   1:4  error  A long line that is told as it is, however narrow the window\n',
    mended: [{file: 'docs/a.md', text: 'An :term[Incident].\n', marks: []}],
  },
};

test('the page of a rule: sentences are wrapped, what is written and said stays as it is', () => {
  expect(reportRule(rule, {width: 40})).toBe(`term-resolves  error  References

Every term that a page names exists, and
the name means one thing.

A reader who follows a word must arrive.

A broken example: docs/a.md

    An :term[Incidnet].

    More.

What the check says

    docs/a.md

       1:4  error  A long line that is told as it is, however narrow the window

How to mend it

Take the name that the message suggests.

Mended: docs/a.md

    An :term[Incident].

https://compass.2i2c.org/checks/term-resolves
`);
});

test('colours only where they are wanted', () => {
  expect(reportRule(rule, {color: true})).toContain('\u001b[31merror\u001b[39m');
  expect(reportRule(rule)).not.toContain('\u001b');
});
