import {execFileSync} from 'node:child_process';

/** A Python that has Sphinx; `tests/run` sees to it that there is one. */
export const python = process.env.COMPASS_PYTHON ?? '/usr/bin/python3';

/** Runs a script of this folder with Sphinx's Python. */
export const runPython = (script: string, input: string): string =>
  execFileSync(python, [new URL(script, import.meta.url).pathname], {
    input,
    encoding: 'utf8',
    maxBuffer: 1024 * 1024 * 1024,
  });
