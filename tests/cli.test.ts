import {type ExecFileException, execFile, spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {rules} from 'team-compass';
import {describe, expect, test} from 'vitest';
import {withoutCounterpart} from '../plugins/team-compass/src/export';
import {reportRule} from '../plugins/team-compass/src/reporters/rule';
import {type Files, smallHandbook, writeHandbook} from './support/handbook';

const bin = join(import.meta.dirname, '../plugins/team-compass/bin/compass.cjs');

/** Runs the built command, as a shell would. */
function compass(
  args: string[],
  {cwd = '.', env = {}} = {},
): Promise<{code: number; out: string; err: string}> {
  return new Promise((resolve) => {
    const options = {cwd, env: {...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined, ...env}};
    execFile(process.execPath, [bin, ...args], options, (error: ExecFileException | null, out, err) => {
      resolve({code: error ? Number(error.code) : 0, out, err});
    });
  });
}

const ruleOf = (id: string) => rules.find((rule) => rule.id === id) ?? expect.fail('There is no such rule.');

const broken: Files = {
  ...smallHandbook,
  'docs/index.md': '---\ntitle: Welcome\n---\n\nRead what an :term[incidnet] is.\n',
};

/** A warning and a hint, whatever the severities are by themselves. */
const warned: Files = {
  ...broken,
  'compass.yml': 'default_owner: keeper\nseverity: {term-resolves: warning}\n',
};
const hinted: Files = {
  ...broken,
  'compass.yml': 'default_owner: keeper\nseverity: {term-resolves: hint}\n',
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

        https://compass.2i2c.org/checks/term-resolves

✖ 1 error, 0 warnings in 9 pages
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
      summary: {pages: 9, errors: 1, warnings: 0, hints: 0},
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

describe('print', () => {
  test('the compiled compass, sorted, the same each time', async () => {
    const root = writeHandbook(smallHandbook);
    const [one, two] = await Promise.all([compass(['print', root]), compass(['print'], {cwd: root})]);
    expect([one.code, one.err]).toEqual([0, '']);
    expect(one.out).toBe(two.out);
    const compiled = JSON.parse(one.out);
    expect(Object.keys(compiled)).toEqual([...Object.keys(compiled)].sort());
    expect(compiled.terms.incident.definition).toBe('The service is down or badly degraded.');
  });

  test('of a broken handbook: all that is right of it, and exit 1', async () => {
    const {code, out} = await compass(['print', writeHandbook(broken)]);
    expect(code).toBe(1);
    expect(JSON.parse(out).pages['docs/index.md'].title).toBe('Welcome');
  });
});

describe('export', () => {
  test('a process as BPMN, and on standard error what that cannot say', async () => {
    const root = writeHandbook(smallHandbook);
    const {code, out, err} = await compass(['export', 'respond', '--format', 'bpmn', root]);
    expect({code, err}).toEqual({
      code: 0,
      err: `compass: 3 things in \`respond\` with no counterpart in BPMN; the documentation in the file tells them in words:
  holders: ${withoutCounterpart.holders}
  send (answer): ${withoutCounterpart.send}
  open (report): ${withoutCounterpart.open}
`,
    });
    expect(out).toBe(readFileSync(join(import.meta.dirname, 'expected/respond.bpmn'), 'utf8'));
    expect(await compass(['export', 'respond', '--format=bpmn'], {cwd: root})).toEqual({code, out, err});
  });

  test('an unknown process: exit 2, and the nearest name', async () => {
    const root = writeHandbook(smallHandbook);
    expect(await compass(['export', 'repsond', '--format', 'bpmn', root])).toEqual({
      code: 2,
      out: '',
      err: 'compass: There is no process `repsond`, expected `respond`.\n',
    });
    expect((await compass(['export', 'constructor', '--format', 'bpmn', root])).err).toBe(
      'compass: There is no process `constructor`, expected `respond`.\n',
    );
  });

  test('a process with a mistake in it: exit 1, and what to do first', async () => {
    const page = String(smallHandbook['docs/respond.md']).replace('end: done', 'next: nowhere');
    const root = writeHandbook({...smallHandbook, 'docs/respond.md': page});
    expect(await compass(['export', 'respond', '--format', 'bpmn', root])).toEqual({
      code: 1,
      out: '',
      err: 'compass: docs/respond.md has errors. A process is exported once `compass check` passes.\n',
    });
  });

  test('is the only command that loads what it needs', async () => {
    const root = writeHandbook({
      ...smallHandbook,
      'loaded.cjs': "process.on('exit', () => console.error('LOADED', ...Object.keys(require.cache)));",
    });
    const env = {NODE_OPTIONS: `--require ${join(root, 'loaded.cjs')}`};
    const commands = [['--version'], ['check', root], ['export', 'respond', '--format', 'bpmn', root]];
    const runs = await Promise.all(commands.map((args) => compass(args, {env})));
    expect(runs.map(({err}) => /LOADED.*dist.cli\.cjs/.test(err))).toEqual([true, true, true]);
    expect(runs.map(({err}) => /LOADED.*dist.export\.cjs/.test(err))).toEqual([false, false, true]);
  });
});

describe('explain', () => {
  test('a term, by any of its names: its definition, its other names, where it is used', async () => {
    const root = writeHandbook(smallHandbook);
    const runs = await Promise.all(
      ['Incident', 'INCIDENTS', 'inc', 'term/incident'].map((name) => compass(['explain', name, root])),
    );
    for (const run of runs) {
      expect(run).toEqual({
        code: 0,
        out: `Incident
Term · docs/incident.md

The service is down or badly degraded.

  Other names    Incidents, INC
  We do not say  outage
  Used on        docs/index.md
`,
        err: '',
      });
    }
  });

  test('a role: what it does, and what it has at hand', async () => {
    const {code, out} = await compass(['explain', 'keeper'], {cwd: writeHandbook(smallHandbook)});
    expect([code, out]).toEqual([
      0,
      `Keeper
Role · docs/keeper.md

Keeps these pages true.

  Held           all the time, by one person
  Who stands in  Second
  Reached on     Chat

Step by step: Respond
   1  Answer the report: owns it; within 30 minutes; if late, Second is told
   2  Write the report: owns it

What to have at hand
  Sends      “Hello”
  Opens      “Report”
  Writes on  Chat
`,
    ]);
  });

  test('a step, by its id where there is one such step', async () => {
    const root = writeHandbook(smallHandbook);
    const [short, long] = await Promise.all([
      compass(['explain', 'answer', root]),
      compass(['explain', 'respond/answer', root]),
    ]);
    expect(long).toEqual(short);
    expect([short.code, short.out]).toEqual([
      0,
      `Answer the report
Step 1 of Respond · respond/answer · docs/respond.md

  Owner     Keeper
  Deadline  within 30 minutes; if late, Second is told
  Sends     “Hello” to Second
  Then      Write the report
`,
    ]);
  });

  test('a name of several: exit 2, and all of them', async () => {
    const again = String(smallHandbook['docs/respond.md']).replace('title: Respond', 'title: Again');
    const root = writeHandbook({...smallHandbook, 'docs/again.md': again});
    expect(await compass(['explain', 'answer', root])).toEqual({
      code: 2,
      out: '',
      err: 'compass: Unexpected ambiguous name `answer`, expected one of `again/answer` or `respond/answer`\n',
    });
  });

  test('a process: exit 2, and its steps', async () => {
    const {code, err} = await compass(['explain', 'Respond', writeHandbook(smallHandbook)]);
    expect([code, err]).toEqual([
      2,
      'compass: Unexpected ambiguous name `Respond`, expected one of `respond/answer` or `respond/report`\n',
    ]);
  });

  test.each([
    ['incidnet', '`Incident` or `Incidents`'],
    ['respond/anwser', '`respond/answer`'],
    ['xyzzy', 'a rule, a step, a role or a term'],
  ])('an unknown name, %s: exit 2, and what is near', async (name, expected) => {
    const {code, out, err} = await compass(['explain', name, writeHandbook(smallHandbook)]);
    expect({code, out, err}).toEqual({
      code: 2,
      out: '',
      err: `compass: Unexpected unknown name \`${name}\`, expected ${expected}\n`,
    });
  });

  test('of a broken handbook: the answer, a word of warning, and exit 1', async () => {
    const {code, out, err} = await compass(['explain', 'incident', writeHandbook(broken)]);
    expect([code, out.split('\n')[0], err]).toEqual([
      1,
      'Incident',
      '\ncompass: The handbook has errors, so this may be incomplete: see compass check.\n',
    ]);
  });

  test('is never wider than 80 columns where there is no terminal; colours only on one', async () => {
    const {out} = await compass(['explain', 'support-steward']);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(out).not.toContain('\u001b');
    expect(await onTerminal(['explain', 'hub'])).toContain('\u001b[1mHub\u001b[22m');
    expect(await onTerminal(['explain', 'hub'], {NO_COLOR: '1'})).not.toContain('\u001b[1m');
  });

  test('a rule: its page, from what must hold to the example mended', async () => {
    const {code, out, err} = await compass(['explain', 'term-resolves']);
    expect({code, err}).toEqual({code: 0, err: ''});
    expect(out).toBe(reportRule(ruleOf('term-resolves')));
    expect(out).toMatch(
      /^term-resolves {2}error.+:term\[Incidnet\].+expected `Incident`.+\nHow to mend it\n.+:term\[Incident\]/s,
    );
  });

  test('an unknown rule: exit 2, and the nearest ones', async () => {
    const {code, out, err} = await compass(['explain', 'footnote-is-definde']);
    expect({code, out, err}).toEqual({
      code: 2,
      out: '',
      err: 'compass: Unexpected unknown name `footnote-is-definde`, expected `footnote-is-defined` or `footnote-is-used`\n',
    });
  });

  test('without a name: exit 2', async () => {
    const {code, out, err} = await compass(['explain']);
    expect({code, out}).toEqual({code: 2, out: ''});
    expect(err).toMatch(/missing required argument 'name'/);
  });
});

describe('misuse', () => {
  test.each([
    ['a misspelt command', ['chekc'], "error: unknown command 'chekc'\n(Did you mean check?)"],
    ['a misspelt option', ['check', '--hint'], "error: unknown option '--hint'\n(Did you mean --hints?)"],
    [
      'an unknown format',
      ['check', '--format', 'xml'],
      "argument 'xml' is invalid. Allowed choices are text, json.",
    ],
    ['no number', ['check', '--max-warnings', 'few'], "argument 'few' is invalid. Expected a whole number."],
    ['a number below zero', ['check', '--max-warnings', '-1'], "argument '-1' is invalid"],
    ['two roots', ['check', 'a', 'b'], 'error: too many arguments'],
    ['no process', ['export', '--format', 'bpmn'], "error: missing required argument 'process'"],
    ['no format', ['export', 'respond'], "error: required option '--format <format>' not specified"],
    [
      'an unknown format of export',
      ['export', 'respond', '--format', 'svg'],
      "argument 'svg' is invalid. Allowed choices are bpmn.",
    ],
  ])('%s: exit 2, and what was meant', async (_case, args, message) => {
    const {code, out, err} = await compass(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  test('no command: exit 2, and the commands', async () => {
    const {code, out, err} = await compass([]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Usage: compass [options] [command]');
  });

  test('no handbook: exit 2, and what to do', async () => {
    const root = writeHandbook({'readme.md': 'Words.'});
    for (const command of ['check', 'print']) {
      expect(await compass([command], {cwd: root})).toEqual({
        code: 2,
        out: '',
        err: `compass: There is no folder \`docs\` in ${root}.
Run this where the handbook is, or name its folder: compass check path/to/handbook
If its pages are in another folder, say so in compass.yml: docs: pages
`,
      });
    }
  });
});

describe('help', () => {
  test('--version is that of the package', async () => {
    const {version} = JSON.parse(readFileSync('plugins/team-compass/package.json', 'utf8'));
    expect(await compass(['--version'])).toEqual({code: 0, out: `${version}\n`, err: ''});
  });

  test('--help names the commands, and that of a command its options', async () => {
    const [help, check] = await Promise.all([compass(['--help']), compass(['check', '--help'])]);
    expect([help.code, help.err, check.code, check.err]).toEqual([0, '', 0, '']);
    expect([...help.out.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name)).toEqual([
      'check',
      'explain',
      'print',
      'export',
      'help',
    ]);
    for (const option of ['--format <format>', '--max-warnings <number>', '--hints']) {
      expect(check.out).toContain(option);
    }
  });
});

/** Runs the command on a terminal of its own, by `script` of util-linux. */
function onTerminal(args: string[], env = {}): Promise<string> {
  const command = [process.execPath, bin, ...args].map((word) => `'${word}'`).join(' ');
  return new Promise((resolve, reject) => {
    const options = {env: {...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined, ...env}};
    const child = execFile('script', ['-qec', command, '/dev/null'], options, (error, out) => {
      if (error && error.code !== 1) reject(error);
      else resolve(out);
    });
    child.stdin?.end();
  });
}
