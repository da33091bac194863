import {expect} from 'vitest';
import {parse} from 'yaml';
import {replay} from '../../../tests/support/replay';

/**
 * Expects that a run goes as a script says: what somebody does behind `>`, and below it what follows.
 *
 * @param processes the processes as YAML, by id; the run begins with `example`
 * @param script may stand as far to the right as the code around it
 */
export function expectRun(processes: string, script: string): void {
  const told = flush(script);
  expect(replay(parse(processes), told)).toBe(told);
}

/** A text without the empty line at its beginning and the margin that all its lines have. */
function flush(text: string): string {
  const lines = text.replace(/^\n/, '').trimEnd().split('\n');
  const margin = lines[0]?.search(/\S/) ?? 0;
  return `${lines.map((line) => line.slice(margin)).join('\n')}\n`;
}
