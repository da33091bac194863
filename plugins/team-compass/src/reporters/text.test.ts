import {describe, expect, test} from 'vitest';
import type {Diagnostic} from '../types';
import {reportFinding} from './finding';
import {reportJson} from './json';
import {sortedJson} from './sorted-json';
import {reportText} from './text';

const diagnostic: Diagnostic = {
  ruleId: 'term-resolves',
  severity: 'error',
  file: 'docs/a.md',
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
const source = '# A\n\nAn :term[Incidnet].\n';
const rules = [{id: 'term-resolves', why: 'A reader must arrive.'}];
const report = (diagnostics: Diagnostic[], sources: Record<string, string> = {'docs/a.md': source}) => ({
  diagnostics,
  sources,
  pages: 2,
});

describe('text', () => {
  test('nothing found', () => {
    expect(reportText(report([]))).toBe('✔ 0 errors, 0 warnings in 2 pages\n');
  });

  test('by file, with the line, what to do, what it clashes with, and a count', () => {
    const all: Diagnostic[] = [
      diagnostic,
      {
        ...diagnostic,
        severity: 'warning',
        place: null,
        reason: 'Unexpected B',
        note: 'Do that.',
        cause: {
          file: 'docs/c.md',
          place: {start: {line: 7, column: 1}, end: {line: 7, column: 2}},
          message: 'The first one.',
        },
      },
      {...diagnostic, severity: 'hint', file: 'docs/b.md', ruleId: 'x', url: 'https://x'},
    ];
    expect(reportText(report(all), {rules})).toBe(`docs/a.md

   3:4  error  Unexpected unknown term \`Incidnet\`, expected \`Incident\`  term-resolves

        2 │
        3 │ An :term[Incidnet].
          │    ^^^^^^^^^^^^^^^
        4 │

        why         A reader must arrive.
        https://compass.2i2c.org/checks/term-resolves

   1:1  warning  Unexpected B  term-resolves
        note        Do that.
        see also    docs/c.md:7  The first one.
        https://compass.2i2c.org/checks/term-resolves

docs/b.md

   3:4  hint  Unexpected unknown term \`Incidnet\`, expected \`Incident\`  x
        https://x

✖ 1 error, 1 warning, 1 hint in 2 pages
`);
  });

  test('what is waived: in short until its end, afterwards as before, with its waiver', () => {
    const waived = {
      until: '2027-01-31',
      who: 'keeper',
      reason: 'It is being written.',
      file: 'waivers.yml',
      place: {start: {line: 3, column: 5}, end: {line: 3, column: 9}},
      isPast: false,
    };
    const all: Diagnostic[] = [
      {...diagnostic, severity: 'notice', waived},
      {...diagnostic, severity: 'notice', waived: {...waived, who: null, file: 'docs/a.md'}},
      {...diagnostic, severity: 'warning', waived: {...waived, isPast: true}},
      {...diagnostic, severity: 'notice', place: null},
    ];
    expect(reportText(report(all), {rules})).toBe(`docs/a.md

   3:4  waived  Unexpected unknown term \`Incidnet\`, expected \`Incident\`  term-resolves
        until 2027-01-31 by keeper: It is being written. (waivers.yml:3)

   3:4  waived  Unexpected unknown term \`Incidnet\`, expected \`Incident\`  term-resolves
        until 2027-01-31: It is being written. (docs/a.md:3)

   3:4  warning  Unexpected unknown term \`Incidnet\`, expected \`Incident\`  term-resolves

        2 │
        3 │ An :term[Incidnet].
          │    ^^^^^^^^^^^^^^^
        4 │

        why         A reader must arrive.
        was waived  until 2027-01-31 by keeper: It is being written. (waivers.yml:3)
        https://compass.2i2c.org/checks/term-resolves

   1:1  notice  Unexpected unknown term \`Incidnet\`, expected \`Incident\`  term-resolves
        https://compass.2i2c.org/checks/term-resolves

✔ 0 errors, 1 warning, 1 notice, 2 waived in 2 pages
`);
  });

  test('what a page says is shown, not obeyed', () => {
    const hostile = '\u001b[2J\u202e';
    const place = {start: {line: 1, column: 1}, end: {line: 1, column: 2}};
    const hostileWaiver = {
      until: hostile,
      who: hostile,
      reason: hostile,
      file: hostile,
      place,
      isPast: false,
    };
    const text = reportText(
      report(
        [
          {
            ...diagnostic,
            file: `docs/${hostile}.md`,
            reason: hostile,
            note: hostile,
            cause: {file: hostile, place: null, message: hostile},
            waived: {...hostileWaiver, isPast: true},
          },
          {...diagnostic, severity: 'notice', waived: hostileWaiver},
        ],
        {[`docs/${hostile}.md`]: `${hostile}\n${hostile}\n${hostile}`},
      ),
    );
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    expect(text).toContain('docs/\\u{1b}[2J\\u{202e}.md');
  });

  test('colours only where they are wanted', () => {
    expect(reportText(report([diagnostic]), {color: true})).toContain('\u001b[31merror\u001b[39m');
    expect(reportText(report([diagnostic]))).not.toContain('\u001b');
  });

  test('five thousand findings in one long page are written at once', () => {
    const long = `${'word '.repeat(40)}\n`.repeat(1_000);
    const many = Array.from({length: 5_000}, () => diagnostic);
    expect(reportText(report(many, {'docs/a.md': long})).split('\n').length).toBeGreaterThan(40_000);
  });
});

test('one finding alone says its file', () => {
  expect(reportFinding(diagnostic, source)).toMatch(
    /^docs\/a\.md:3:4\n {3}3:4 {2}error {2}Unexpected unknown term/,
  );
  expect(reportFinding(diagnostic, undefined)).not.toContain('│');
});

test('JSON says all, after a summary', () => {
  const written = reportJson(report([diagnostic, {...diagnostic, severity: 'hint'}]));
  expect(written.endsWith('}\n')).toBe(true);
  expect(JSON.parse(written)).toEqual({
    format: 1,
    summary: {pages: 2, errors: 1, warnings: 0, notices: 0, hints: 1, waived: 0},
    diagnostics: [diagnostic, {...diagnostic, severity: 'hint'}],
  });
});

test('sorted JSON is the same whatever the order of keys; lists keep theirs', () => {
  expect(sortedJson({b: [{d: 1, c: 2}, 1], a: null})).toBe(sortedJson({a: null, b: [{c: 2, d: 1}, 1]}));
  expect(sortedJson({b: 1, a: {y: 1, x: 2}})).toBe(
    '{\n  "a": {\n    "x": 2,\n    "y": 1\n  },\n  "b": 1\n}\n',
  );
});
