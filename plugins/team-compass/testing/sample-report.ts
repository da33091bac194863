import type {Report, Surroundings} from '../src/reporters/report';
import type {Diagnostic, Rule} from '../src/types';

/** An error with nothing special about it. */
export const plainError: Diagnostic = {
  ruleId: 'term-resolves',
  severity: 'error',
  file: 'docs/a, b.md',
  place: {start: {line: 3, column: 4}, end: {line: 3, column: 19}},
  reason: 'Unexpected unknown term `Incidnet`, expected `Incident`',
  actual: 'Incidnet',
  expected: ['Incident'],
  note: null,
  url: 'https://compass.2i2c.org/checks/term-resolves',
  cause: null,
  fix: null,
  waived: null,
};

const waiver = {
  until: '2027-01-31',
  who: 'keeper',
  reason: 'We vote on the name.',
  file: 'waivers.yml',
  place: {start: {line: 3, column: 5}, end: {line: 3, column: 9}},
  isPast: false,
};

/** A finding of each sort: with all that can be said of one, waived, waived until lately, a notice, a hint. */
export const sampleFindings: Diagnostic[] = [
  {
    ...plainError,
    ruleId: 'name-is-unique',
    place: {start: {line: 3, column: 4}, end: {line: 4, column: 2}},
    reason: 'Unexpected second `100 %`, expected one',
    actual: '100 %',
    note: 'Write @somebody of <b>#12</b>.',
    url: 'https://compass.2i2c.org/checks/name-is-unique',
    cause: {
      file: 'docs/c.md',
      place: {start: {line: 7, column: 1}, end: {line: 7, column: 2}},
      message: 'The first one.',
    },
  },
  {...plainError, severity: 'notice', waived: waiver},
  {...plainError, severity: 'warning', place: null, waived: {...waiver, who: null, isPast: true}},
  {...plainError, severity: 'notice', file: 'docs/d.md'},
  {...plainError, severity: 'hint', file: 'docs/d.md'},
];

export const reportOf = (diagnostics: Diagnostic[], sources: Record<string, string> = {}): Report => ({
  diagnostics,
  sources,
  pages: 3,
});

const rule: Rule = {
  id: 'term-resolves',
  severity: 'error',
  summary: 'Every term exists.',
  why: 'A reader must arrive.',
  mend: 'Take the name that the message suggests.',
  family: {title: 'References', summary: 'Every name leads somewhere.'},
  url: 'https://compass.2i2c.org/checks/term-resolves',
  example: {broken: [], output: '', mended: []},
};

export const surroundings: Surroundings = {color: false, folder: '', rules: [rule], version: '1.2.3'};
