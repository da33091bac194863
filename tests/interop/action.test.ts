import {execFileSync} from 'node:child_process';
import {cpSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {broken} from '../support/compass';
import {writeHandbook} from '../support/handbook';
import {runAction} from '../support/run-action';

const root = join(import.meta.dirname, '../..');

/** Our repository as GitHub hands it to those who use the action: what is in git, and nothing that was built. */
function freshCheckout(): string {
  const folder = writeHandbook({});
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  });
  const needed = listed
    .toString()
    .split('\0')
    .filter((file) => /^(?:plugins|schemas)\/|^[^/]+$/.test(file));
  for (const file of needed.filter(Boolean)) cpSync(join(root, file), join(folder, file));
  return folder;
}

test('the action builds the compiler from nothing but its checkout', {timeout: 240_000}, () => {
  // What this repository has installed need not be fetched again.
  const env = {...process.env, npm_config_prefer_offline: 'true'};
  const {code, out, err} = runAction(broken, {checkout: freshCheckout(), env});
  expect([code, out.split('\n').slice(-3)]).toEqual([
    1,
    [
      expect.stringMatching(/^::error file=docs\/index\.md,line=5,.*expected `Incident` or `Incidents`/),
      '1 error, 0 warnings in 9 pages',
      '',
    ],
  ]);
  expect(err).toBe('');
});
