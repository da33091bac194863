import {execFile, execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {onTestFinished} from 'vitest';

/** A Python that has Sphinx; `tests/run` sees to it that there is one. */
export const python = process.env.COMPASS_PYTHON ?? '/usr/bin/python3';

/** The command line of mystmd. */
export const myst = join(createRequire(import.meta.url).resolve('mystmd/package.json'), '../dist/myst.cjs');

/** Runs a script of this folder with Sphinx's Python. */
export const runPython = (script: string, input: string): string =>
  execFileSync(python, [join(import.meta.dirname, script)], {
    input,
    encoding: 'utf8',
    maxBuffer: 1024 * 1024 * 1024,
  });

/** A folder that is gone when the test is over. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'compass-'));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  return folder;
}

/** Runs a program to its end, however it ends. */
export function run(program: string, args: string[], options = {}): Promise<{code: number; output: string}> {
  return new Promise((resolve) => {
    execFile(program, args, options, (error, out, err) =>
      resolve({code: error ? Number(error.code) : 0, output: out + err}),
    );
  });
}
