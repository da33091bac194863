import {spawn} from 'node:child_process';
import {describe, expect, test} from 'vitest';
import {bin, broken, compass, onTerminal} from '../support/compass';
import {type Files, smallHandbook, writeHandbook} from '../support/handbook';

/** A warning and a hint, whatever the severities are by themselves. */
const warned: Files = {
  ...broken,
  'compass.yml': 'default_owner: keeper\nseverity: {term-resolves: warning}\n',
};
const hinted: Files = {
  ...broken,
  'compass.yml': 'default_owner: keeper\ncoverage: 0\nseverity: {term-resolves: hint}\n',
};

describe('check', () => {
  test('a sound handbook: exit 0, and one line', async () => {
    const root = writeHandbook(smallHandbook);
    expect(await compass(['check', root])).toEqual({
      code: 0,
      out: '✔ 0 errors, 0 warnings in 9 pages\n',
      err: '',
    });
  });

  test('a broken term: exit 1, with the line, the column and the right name', async () => {
    expect(await compass(['check'], {cwd: writeHandbook(broken)})).toEqual({
      code: 1,
      out: `docs/index.md

  5:14  error  Unexpected unknown term \`incidnet\`, expected \`Incident\` or \`Incidents\`  term-resolves

        4 │
        5 │ Read what an :term[incidnet] is.
          │              ^^^^^^^^^^^^^^^
        6 │

        why         A reader who follows a word must arrive at what it means.
        https://compass.2i2c.org/checks/term-resolves

✖ 1 error, 0 warnings in 9 pages, of which \`compass check --fix\` may mend 1
`,
      err: '',
    });
  });

  test('a mistake in the settings is shown in them', async () => {
    const root = writeHandbook({...smallHandbook, 'compass.yml': 'default_owner: keeper\ntime_zoone: UTC\n'});
    const {code, out} = await compass(['check', root]);
    expect(code).toBe(1);
    expect(out).toContain('        2 │ time_zoone: UTC\n          │ ^^^^^^^^^^');
  });

  test('as JSON', async () => {
    const {code, out, err} = await compass(['check', '--format', 'json', writeHandbook(broken)]);
    const {format, summary, diagnostics} = JSON.parse(out);
    expect({code, err, format, summary}).toEqual({
      code: 1,
      err: '',
      format: 1,
      summary: {pages: 9, errors: 1, warnings: 0, notices: 0, hints: 0, waived: 0},
    });
    expect(diagnostics).toEqual([
      {
        ruleId: 'term-resolves',
        severity: 'error',
        file: 'docs/index.md',
        place: {start: {line: 5, column: 14}, end: {line: 5, column: 29}},
        reason: 'Unexpected unknown term `incidnet`, expected `Incident` or `Incidents`',
        actual: 'incidnet',
        expected: ['Incident', 'Incidents'],
        note: null,
        url: 'https://compass.2i2c.org/checks/term-resolves',
        cause: null,
        fix: [{place: {start: {line: 5, column: 20}, end: {line: 5, column: 28}}, text: 'incident'}],
        waived: null,
      },
    ]);
  });

  test('warnings alone are no failure, until there are more than were allowed', async () => {
    const root = writeHandbook(warned);
    const codes = [[], ['--max-warnings', '1'], ['--max-warnings', '0'], ['--max-warnings=0']];
    const runs = await Promise.all(codes.map((options) => compass(['check', root, ...options])));
    expect(runs.map(({code}) => code)).toEqual([0, 0, 1, 1]);
    expect(runs[0]?.out).toContain('✔ 0 errors, 1 warning in 9 pages');
  });

  test('hints are shown to those who ask, and never a failure', async () => {
    const root = writeHandbook(hinted);
    const [without, having] = await Promise.all([
      compass(['check', root]),
      compass(['check', '--hints', root]),
    ]);
    expect([without.code, without.out]).toEqual([0, '✔ 0 errors, 0 warnings in 9 pages\n']);
    expect(having.code).toBe(0);
    expect(having.out).toContain('hint  Unexpected unknown term');
    expect(having.out).toContain('✔ 0 errors, 0 warnings, 1 hint in 9 pages');
  });

  test('a waiver lets an error be until its end, and the scheduled run sees that it is past', async () => {
    const waiver = (until: string) =>
      `waivers:\n  - rule: term-resolves\n    file: docs/index.md\n    found: incidnet\n    reason: We vote on the name.\n    until: ${until}\n    who: keeper\n`;
    const root = writeHandbook({...broken, 'waivers.yml': waiver('2026-12-31')});
    const on = (today: string, ...options: string[]) =>
      compass(['check', root, '--today', today, ...options]);
    const [holds, past, counted, scheduled] = await Promise.all([
      on('2026-12-31', '--deadlines'),
      on('2027-01-01'),
      on('2027-01-01', '--max-warnings', '1'),
      on('2027-01-01', '--deadlines'),
    ]);
    expect(holds).toEqual({
      code: 0,
      out: `docs/index.md

  5:14  waived  Unexpected unknown term \`incidnet\`, expected \`Incident\` or \`Incidents\`  term-resolves
        until 2026-12-31 by keeper: We vote on the name. (waivers.yml:2)

✔ 0 errors, 0 warnings, 1 waived in 9 pages
`,
      err: '',
    });
    expect([past.code, counted.code, scheduled.code]).toEqual([0, 1, 1]);
    expect(past.out).toContain(
      'was waived  until 2026-12-31 by keeper: We vote on the name. (waivers.yml:2)',
    );
    expect(past.out).toContain('✔ 0 errors, 2 warnings in 9 pages');
    expect(scheduled.out).toContain('✖ 2 errors, 0 warnings in 9 pages');
  });

  test('a waiver that is not needed is told of, and never a failure', async () => {
    const waivers =
      'waivers:\n  - {rule: term-resolves, file: docs/index.md, reason: Why, until: 2026-12-31, who: Ana}\n';
    const root = writeHandbook({...smallHandbook, 'waivers.yml': waivers});
    const {code, out} = await compass(['check', root, '--today', '2026-11-25', '--max-warnings', '0']);
    expect(code).toBe(0);
    expect(out).toContain('notice  Unexpected waiver of `term-resolves` that waives nothing');
    expect(out).toContain('✔ 0 errors, 0 warnings, 1 notice in 9 pages');
  });

  test('colours only on a terminal', async () => {
    const root = writeHandbook(broken);
    const {out} = await compass(['check', root]);
    expect(out).not.toContain('\u001b');
    expect(await onTerminal(['check', root])).toContain('\u001b[31merror\u001b[39m');
    expect(await onTerminal(['check', root], {NO_COLOR: '1'})).not.toContain('\u001b[31m');
  });

  test('whoever reads along may stop early', async () => {
    const line = 'An :term[incidnet].\n';
    const root = writeHandbook({...broken, 'docs/long.md': `---\ntitle: Long\n---\n\n${line.repeat(3_000)}`});
    const child = spawn('bash', [
      '-c',
      `"$0" "$1" check "$2" | head -n 1; exit "\${PIPESTATUS[0]}"`,
      process.execPath,
      bin,
      root,
    ]);
    let [out, err] = ['', ''];
    child.stdout.on('data', (text) => {
      out += text;
    });
    child.stderr.on('data', (text) => {
      err += text;
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect({code, out, err}).toEqual({code: 1, out: 'docs/index.md\n', err: ''});
  });
});
