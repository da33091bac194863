import fc from 'fast-check';
import {expect, test} from 'vitest';
import {annotations} from '../.github/annotate.mjs';

const diagnostic = {
  ruleId: 'term-resolves',
  severity: 'error',
  file: 'docs/a,b.md',
  place: {start: {line: 3, column: 5}, end: {line: 3, column: 9}},
  reason: 'Unexpected 100 %, expected `x`',
  note: 'Write it\nanew.',
  waived: null,
  url: 'https://compass.2i2c.org/checks/term-resolves',
};

test('a finding becomes one annotation at its place', () => {
  expect(annotations({diagnostics: [diagnostic]})).toEqual([
    '::error file=docs/a%2Cb.md,line=3,col=5,title=term-resolves::Unexpected 100 %25, expected `x`%0AWrite it%0Aanew.%0Ahttps://compass.2i2c.org/checks/term-resolves',
  ]);
});

test('what is waived, a notice and a hint share one kind', () => {
  const waived = {until: '2027-01-31', who: 'Ana', reason: '::error::100 %'};
  const [notice, ...more] = annotations({
    diagnostics: [
      {...diagnostic, severity: 'notice', note: null, waived},
      ...Array.from({length: 12}, () => ({...diagnostic, severity: 'hint'})),
    ],
  });
  expect(more).toHaveLength(9);
  expect(notice).toBe(
    '::notice file=docs/a%2Cb.md,line=3,col=5,title=term-resolves::Unexpected 100 %25, expected `x`%0AWaived until 2027-01-31 by Ana: ::error::100 %25%0Ahttps://compass.2i2c.org/checks/term-resolves',
  );
});

test('ten of each kind are shown', () => {
  const diagnostics = Array.from({length: 25}, (_none, index) => ({
    ...diagnostic,
    severity: index % 2 ? 'warning' : 'error',
  }));
  expect(annotations({diagnostics})).toHaveLength(20);
});

test('no name and no message makes a second command', () => {
  const text = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.constantFrom('\r\n::set-env::', '##[error]', '%0A::stop::', '\u2028::x::', '\u001b[31m'),
  );
  const hostile = fc.array(text).map((parts) => parts.join(''));
  fc.assert(
    fc.property(hostile, hostile, hostile, (file, reason, note) => {
      const [line = '', ...more] = annotations({diagnostics: [{...diagnostic, file, reason, note}]});
      expect(more).toEqual([]);
      expect(line).toMatch(/^::error file=[^,:]*,line=3,col=5,title=term-resolves::/);
      expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]|##\[/u);
    }),
    {numRuns: Number(process.env.RUNS ?? 500)},
  );
});

test('a finding without a place stands at the beginning of its file', () => {
  expect(annotations({diagnostics: [{...diagnostic, place: null, note: null}]})[0]).toContain('line=1,col=1');
});
