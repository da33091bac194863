import {execFile} from 'node:child_process';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {smallHandbook, writeHandbook} from './support/handbook';

const bin = join(import.meta.dirname, '../plugins/team-compass/bin/compass.cjs');

interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command as its users do: the built one, in a process of its own. */
function compass(args: string[], cwd?: string): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [bin, ...args],
      {cwd, env: {...process.env, NO_COLOR: '1'}},
      (error, stdout, stderr) => {
        resolve({code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr});
      },
    );
  });
}

const withTypo = {
  ...smallHandbook,
  'docs/index.md': `${smallHandbook['docs/index.md']}\nSee :term[incidnet].\n`,
};

test('a handbook without mistakes exits 0 and says so', async () => {
  const {code, stdout, stderr} = await compass(['check', writeHandbook(smallHandbook)]);
  expect({code, stderr}).toEqual({code: 0, stderr: ''});
  expect(stdout).toMatch(/^✔ 0 errors, 0 warnings in \d+ pages\n$/);
});

test('a misspelt term exits 1, with file, line, column, the line itself and the right name', async () => {
  const {code, stdout} = await compass(['check'], writeHandbook(withTypo));
  expect(code).toBe(1);
  expect(stdout).toContain(`docs/index.md

   8:5  error  Unexpected unknown term \`incidnet\`, expected \`Incident\` or \`Incidents\`  term-resolves

        7 │
        8 │ See :term[incidnet].
          │     ^^^^^^^^^^^^^^^
`);
  expect(stdout).toMatch(/✖ 1 error, 0 warnings in \d+ pages\n$/);
});

test('the same as JSON, for machines', async () => {
  const {code, stdout} = await compass(['check', '--format', 'json', writeHandbook(withTypo)]);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    format: 1,
    summary: {errors: 1, warnings: 0, hints: 0},
    diagnostics: [
      {
        ruleId: 'term-resolves',
        severity: 'error',
        file: 'docs/index.md',
        place: {start: {line: 8, column: 5}, end: {line: 8, column: 20}},
        actual: 'incidnet',
        expected: ['Incident', 'Incidents'],
        note: null,
        cause: null,
      },
    ],
  });
});

test('a warning exits 0, unless there are more than allowed', async () => {
  const root = writeHandbook({
    ...withTypo,
    'compass.yml': 'default_owner: keeper\nseverity: {term-resolves: warning}\n',
  });
  expect((await compass(['check', root])).code).toBe(0);
  expect((await compass(['check', '--max-warnings', '1', root])).code).toBe(0);
  expect((await compass(['check', '--max-warnings', '0', root])).code).toBe(1);
});

test('hints are shown when asked for', async () => {
  const root = writeHandbook({
    ...withTypo,
    'compass.yml': 'default_owner: keeper\nseverity: {term-resolves: hint}\n',
  });
  expect((await compass(['check', root])).stdout).not.toContain('incidnet');
  expect((await compass(['check', '--hints', root])).stdout).toContain('hint  Unexpected unknown term');
});

test('misuse exits 2 and names what is nearest', async () => {
  const misspelt = await compass(['chek']);
  expect(misspelt.code).toBe(2);
  expect(misspelt.stderr).toContain('check');
  expect((await compass(['check', '--format', 'xml'])).code).toBe(2);
  expect((await compass(['check', '--max-warnings', 'many'])).code).toBe(2);
  const nowhere = await compass(['check', '/nowhere/at/all']);
  expect(nowhere.code).toBe(2);
  expect(nowhere.stderr).toContain('docs');
  expect(nowhere.stderr).not.toContain('    at ');
});

test('what is printed is the same each time, and sorted', async () => {
  const root = writeHandbook(smallHandbook);
  const [once, again] = [await compass(['print', root]), await compass(['print', root])];
  expect(once).toEqual(again);
  const keys = Object.keys(JSON.parse(once.stdout));
  expect(keys).toEqual([...keys].sort());
});
