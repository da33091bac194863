import {describe, expect, test} from 'vitest';
import {compass} from '../support/compass';
import {type Files, smallHandbook, writeHandbook} from '../support/handbook';

describe('coverage', () => {
  const example = `---
title: Examples
---

\`\`\`scenario
name: Nobody is there
process: respond
given: {keeper: Ana, second: Ben}
when:
  - nothing_for: 30 minutes
  - answer
then: {at: report, told: second}
\`\`\`
`;
  const wanted = (percent: number): Files => ({
    ...smallHandbook,
    'compass.yml': `default_owner: keeper\ncoverage: ${percent}\n`,
  });

  test('of a handbook without examples: a table of what none walks', async () => {
    expect(await compass(['coverage', writeHandbook(smallHandbook)])).toEqual({
      code: 0,
      out: `respond  0 of 1

  ✖ answer  the deadline is missed  –

✔ 0 worked examples walk 0 of 1: 0 %
`,
      err: '',
    });
  });

  test('below what is asked for: exit 1, and a finding of the check', async () => {
    const root = writeHandbook(wanted(60));
    const [coverage, check] = await Promise.all([compass(['coverage', root]), compass(['check', root])]);
    expect([coverage.code, coverage.out.split('\n').at(-2)]).toEqual([
      1,
      '✖ 0 worked examples walk 0 of 1: 0 %; compass.yml asks for 60 %',
    ]);
    expect(check.code).toBe(1);
    expect(check.out).toContain('Unexpected coverage of 0 % (0 of 1), expected 60 %');
    expect(check.out).toContain('`respond/answer` (deadline)');
    const {out} = await compass(['diagram', 'respond', root]);
    expect(out).toContain('Within 30 minutes. No example: the deadline is missed.');
  });

  test('with an example: who walks it', async () => {
    const root = writeHandbook({...wanted(100), 'docs/examples.md': example});
    expect(await compass(['coverage'], {cwd: root})).toEqual({
      code: 0,
      out: `respond  1 of 1

  ✔ answer  the deadline is missed  Nobody is there

✔ 1 worked example walks 1 of 1: 100 %; compass.yml asks for 100 %
`,
      err: '',
    });
  });

  test('an example that does not hold counts for nothing', async () => {
    const root = writeHandbook({
      ...wanted(100),
      'docs/examples.md': example.replace('told: second', 'told: keeper'),
    });
    const {code, out} = await compass(['coverage', root]);
    expect([code, out.split('\n').slice(-4)]).toEqual([
      1,
      [
        '✖ 1 worked example walks 0 of 1: 0 %; compass.yml asks for 100 %',
        '',
        '! Some examples have mistakes and count for nothing: see compass check.',
        '',
      ],
    ]);
    const check = await compass(['check', root]);
    expect(check.out).toContain('Unexpected `told: keeper`, expected `second`');
    expect(check.out).toContain('✖ 1 error, 0 warnings');
  });
});

test('coverage says that a process with mistakes is left out', async () => {
  const respond = String(smallHandbook['docs/respond.md']).replace('end: done', 'next: nowhere');
  expect(await compass(['coverage', writeHandbook({...smallHandbook, 'docs/respond.md': respond})])).toEqual({
    code: 0,
    out: `✔ 0 worked examples walk 0 of 0: 100 %

! Left out for their mistakes, with the examples that come to them: \`respond\`. See compass check.
`,
    err: '',
  });
});
