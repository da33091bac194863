import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {writeHandbook} from './handbook';

/** By these what is on the disk becomes different. */
const calls = ['openSync', 'writeFileSync', 'renameSync', 'rmSync'];

const preload = `
const fs = require('node:fs');
let left = Number(process.env.KILL_AT);
for (const name of ${JSON.stringify(calls)}) {
  const real = fs[name];
  fs[name] = (...args) => {
    const isMeant = typeof args[0] === 'number' || String(args[0]).startsWith(process.env.KILL_IN);
    if (isMeant && left-- === 0) process.kill(process.pid, 'SIGKILL');
    return real(...args);
  };
}
`;

/**
 * A way to run a program that is killed, the hard way, when it is about to write to a folder for the n-th time.
 *
 * @returns whether it came so far
 */
export function killer(): (args: string[], folder: string, call: number) => boolean {
  const tool = join(writeHandbook({'killer.cjs': preload}), 'killer.cjs');
  return (args, folder, call) => {
    const env = {...process.env, KILL_AT: String(call), KILL_IN: folder};
    const {signal, status, stderr} = spawnSync(process.execPath, ['--require', tool, ...args], {env});
    if (signal !== 'SIGKILL' && status !== 0) throw new Error(String(stderr));
    return signal === 'SIGKILL';
  };
}
