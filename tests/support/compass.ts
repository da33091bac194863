import {type ExecFileException, execFile} from 'node:child_process';
import {join} from 'node:path';
import {type Files, smallHandbook} from './handbook';

export const bin = join(import.meta.dirname, '../../plugins/team-compass/bin/compass.cjs');

/** Runs the built command, as a shell would. */
export function compass(
  args: string[],
  {cwd = '.', env = {}, signal}: {cwd?: string; env?: NodeJS.ProcessEnv; signal?: AbortSignal} = {},
): Promise<{code: number; out: string; err: string}> {
  return new Promise((resolve) => {
    const options = {
      cwd,
      env: {...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined, ...env},
      ...(signal && {signal}),
    };
    execFile(process.execPath, [bin, ...args], options, (error: ExecFileException | null, out, err) => {
      resolve({code: error ? Number(error.code) : 0, out, err});
    });
  });
}

/** Runs the command on a terminal of its own, by `script` of util-linux. */
export function onTerminal(args: string[], env = {}): Promise<string> {
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

/** A handbook with one misspelt term. */
export const broken: Files = {
  ...smallHandbook,
  'docs/index.md': '---\ntitle: Welcome\n---\n\nRead what an :term[incidnet] is.\n',
};
