import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {withoutCounterpart} from '../../plugins/team-compass/src/export';
import {compass} from '../support/compass';
import {smallHandbook, writeHandbook} from '../support/handbook';

describe('export', () => {
  test('a process as BPMN, and on standard error what that cannot say', async () => {
    const root = writeHandbook(smallHandbook);
    const {code, out, err} = await compass(['export', 'respond', '--format', 'bpmn', root]);
    expect({code, err}).toEqual({
      code: 0,
      err: `compass: 3 things in \`respond\` with no counterpart in BPMN; the documentation in the file tells them in words:
  holders: ${withoutCounterpart.holders}
  send (answer): ${withoutCounterpart.send}
  open (report): ${withoutCounterpart.open}
`,
    });
    expect(out).toBe(readFileSync(join(import.meta.dirname, '../expected/respond.bpmn'), 'utf8'));
    expect(await compass(['export', 'respond', '--format=bpmn'], {cwd: root})).toEqual({code, out, err});
  });

  test('an unknown process: exit 2, and the nearest name', async () => {
    const root = writeHandbook(smallHandbook);
    expect(await compass(['export', 'repsond', '--format', 'bpmn', root])).toEqual({
      code: 2,
      out: '',
      err: 'compass: There is no process `repsond`, expected `respond`.\n',
    });
    expect((await compass(['export', 'constructor', '--format', 'bpmn', root])).err).toBe(
      'compass: There is no process `constructor`, expected `respond`.\n',
    );
  });

  test('a process with a mistake in it: exit 1, and what to do first', async () => {
    const page = String(smallHandbook['docs/respond.md']).replace('end: done', 'next: nowhere');
    const root = writeHandbook({...smallHandbook, 'docs/respond.md': page});
    expect(await compass(['export', 'respond', '--format', 'bpmn', root])).toEqual({
      code: 1,
      out: '',
      err: 'compass: docs/respond.md has errors. A process is exported once `compass check` passes.\n',
    });
  });

  test('is the only command that loads what it needs', async () => {
    const root = writeHandbook({
      ...smallHandbook,
      'loaded.cjs': "process.on('exit', () => console.error('LOADED', ...Object.keys(require.cache)));",
    });
    const env = {NODE_OPTIONS: `--require ${join(root, 'loaded.cjs')}`};
    const commands = [['--version'], ['check', root], ['export', 'respond', '--format', 'bpmn', root]];
    const runs = await Promise.all(commands.map((args) => compass(args, {env})));
    expect(runs.map(({err}) => /LOADED.*dist.cli\.cjs/.test(err))).toEqual([true, true, true]);
    expect(runs.map(({err}) => /LOADED.*dist.export\.cjs/.test(err))).toEqual([false, false, true]);
  });
});
