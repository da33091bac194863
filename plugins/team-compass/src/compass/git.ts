import {spawnSync} from 'node:child_process';

/** What a revision may take: more than any handbook, and little enough to be held in memory. */
const mostBytes = 256 * 1024 * 1024;
const longest = 60_000;

/** Git was asked, and could not answer. */
export class GitError extends Error {}

/**
 * Asks git something that it reads from its own store: nothing of the working tree, no hook, no filter, no network.
 *
 * @throws {GitError} with the first line of what git says
 */
export function askGit(root: string, args: string[], input = ''): Buffer {
  const {stdout, stderr, status, error} = spawnSync('git', [...careful, ...args], {
    cwd: root,
    input,
    env: {...process.env, ...quiet},
    maxBuffer: mostBytes,
    timeout: longest,
  });
  if (error) throw new GitError(reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? error.message);
  if (status !== 0)
    throw new GitError(
      stderr
        .toString()
        .split('\n')[0]
        ?.replace(/^fatal: /, '') ?? '',
    );
  return stdout;
}

const careful = [
  '--no-pager',
  '--no-optional-locks',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
];

/** A clone that lacks some files must not fetch them now, and nobody is asked for a password. */
const quiet = {
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_ALLOW_PROTOCOL: '',
};

const reasons: Record<string, string> = {
  ENOENT: 'there is no git on this computer',
  ENOBUFS: `it holds more than ${mostBytes / 1024 / 1024} MiB`,
  ETIMEDOUT: `git took more than ${longest / 1000} seconds`,
};
