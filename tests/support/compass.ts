import {type ExecFileException, execFile, spawn} from 'node:child_process';
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

/** What somebody types once the words before it are there. */
export type Typed = [after: string, keys: string];

/** Runs the command on a terminal at which somebody sits, and gives all that was shown there. */
export function typing(
  args: string[],
  typed: Typed[],
  cwd: string,
  env = {},
): Promise<{code: number; out: string}> {
  const command = [process.execPath, bin, ...args].map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['-qec', `stty cols 200; exec ${command}`, '/dev/null'], {
    cwd,
    env: {...process.env, FORCE_COLOR: undefined, NO_COLOR: '1', TERM: 'xterm', ...env},
  });
  const left = [...typed];
  let out = '';
  let from = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    for (let next = left[0]; next && out.includes(next[0], from); next = left[0]) {
      left.shift();
      from = out.length;
      child.stdin.write(next[1]);
    }
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({code: code ?? -1, out})));
}

/** A handbook with one misspelt term. */
export const broken: Files = {
  ...smallHandbook,
  'docs/index.md': '---\ntitle: Welcome\n---\n\nRead what an :term[incidnet] is.\n',
};
