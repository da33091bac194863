import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {bin} from '../support/compass';

/** The connections that a program of Node.js opens, as the kernel sees them. */
function connectionsOf(args: string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'compass-'));
  const trace = join(folder, 'trace');
  const options = ['-f', '--seccomp-bpf', '-qq', '-e', 'trace=connect', '-e', 'signal=none', '-o', trace];
  execFileSync('strace', [...options, process.execPath, ...args], {stdio: 'pipe'});
  const lines = readFileSync(trace, 'utf8').split('\n');
  rmSync(folder, {recursive: true});
  return lines.filter((line) => line.includes('AF_INET'));
}

test.each([
  ['check', ['check']],
  ['print', ['print']],
  ['coverage', ['coverage']],
  ['explain', ['explain', 'Incident Commander']],
])('compass %s opens no connection', (_name, args) => {
  expect(connectionsOf([bin, ...args])).toEqual([]);
});

test('one that is opened would be seen', () => {
  const opens = "require('node:net').connect(65432, '127.0.0.1').on('error', () => {})";
  expect(connectionsOf(['-e', opens])).toEqual([expect.stringContaining('htons(65432)')]);
});
