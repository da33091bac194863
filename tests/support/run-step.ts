import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {writeHandbook} from './handbook';
import type {Step} from './workflow-file';

/**
 * Runs the shell of a step as the runner of GitHub does.
 *
 * @param env what the runner would have put in for the expressions of the step, and what it sets by itself
 */
export function runStep(step: Step | undefined, cwd: string, env: NodeJS.ProcessEnv = {}) {
  if (step?.run === undefined) throw new Error('There is no such step, or it runs nothing.');
  const own = writeHandbook({script: step.run, summary: ''});
  const [script, summary] = [join(own, 'script'), join(own, 'summary')];
  // A step that names its shell also stops at a failure within a pipe.
  const strict = step.shell === 'bash' ? ['--noprofile', '--norc', '-eo', 'pipefail'] : ['-e'];
  const {status, stdout, stderr} = spawnSync('bash', [...strict, script], {
    cwd,
    encoding: 'utf8',
    env: {PATH: process.env.PATH, ...step.env, GITHUB_STEP_SUMMARY: summary, ...env},
  });
  return {code: status, out: stdout, err: stderr, summary: readFileSync(summary, 'utf8')};
}
