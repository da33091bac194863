import {readFileSync, statSync} from 'node:fs';
import type {Compass} from '../types';
import {limits} from './limits';
import {RefusedBase} from './read-revision';

const mostBytes = 32 * 1024 * 1024;

/** Reads a compass that `compass print` wrote; `null` where there is no such file. */
export async function readPrinted(file: string): Promise<Compass | null> {
  const stat = statSync(file, {throwIfNoEntry: false});
  if (!stat?.isFile()) return null;
  const refuse = (found: string) =>
    new RefusedBase(`Unexpected \`${file}\`, ${found}, expected a file that \`compass print\` wrote`);
  if (stat.size > mostBytes) throw refuse(`which has more than ${mostBytes / 1024 / 1024} MiB`);
  const data = parsed(readFileSync(file, 'utf8'));
  if (data === undefined) throw refuse('which is not JSON');
  const {compass: judge} = await import('../../generated/compass-validator.mjs');
  if (!judge(data)) {
    const [error] = judge.errors ?? [];
    throw refuse(
      `which is no compiled compass: ${error?.instancePath || 'the whole'} ${error?.message ?? ''}`,
    );
  }
  const compass = data as Compass;
  const isLong = Object.values(compass.processes).some(
    ({steps}) =>
      steps.length > limits.lines || steps.some(({choose = {}}) => Object.keys(choose).length > limits.lines),
  );
  if (isLong) throw refuse(`which has a process of more than ${limits.lines} steps`);
  return withBareShelves(compass);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Objects for any key: a term may be called "Constructor". */
const withBareShelves = (compass: Compass): Compass =>
  Object.fromEntries(
    Object.entries(compass).map(([part, shelf]) => [
      part,
      typeof shelf === 'object' ? Object.assign(Object.create(null), shelf) : shelf,
    ]),
  ) as unknown as Compass;
