import {type ChildProcess, spawn} from 'node:child_process';
import {renameSync} from 'node:fs';
import {join} from 'node:path';
import {expect, onTestFinished, test, vi} from 'vitest';
import {bin, broken} from '../support/compass';
import {saveFile, smallHandbook, writeHandbook} from '../support/handbook';

const misspelt = String(broken['docs/index.md']);
const finding = `docs/index.md

  5:14  error  Unexpected unknown term \`incidnet\`, expected \`Incident\` or \`Incidents\`  term-resolves

        4 │
        5 │ Read what an :term[incidnet] is.
          │              ^^^^^^^^^^^^^^^
        6 │

        why         A reader who follows a word must arrive at what it means.
        https://compass.2i2c.org/checks/term-resolves

✖ 1 error, 0 warnings in 9 pages, of which \`compass check --fix\` may mend 1
`;
const sound = '✔ 0 errors, 0 warnings in 9 pages\n';

test('each save is told below the one before, and Ctrl+C is no failure', async () => {
  const root = writeHandbook(smallHandbook);
  const watch = started([process.execPath, bin, 'watch', root]);
  await watch.shows(sound);
  saveFile(root, 'docs/index.md', misspelt);
  await watch.shows(finding);
  renameSync(root, join(writeHandbook({}), 'gone'));
  await watch.shows('compass init\n');
  watch.child.kill('SIGINT');
  expect(await watch.end).toBe(0);
  expect(watch.out()).toBe(`TIME

${sound}
TIME

${finding}
TIME

compass: There is no folder \`docs\` in ${root}.
Run this where the handbook is, or name its folder: compass check path/to/handbook
If its pages are in another folder, say so in compass.yml: docs: pages
If there is none yet, begin one: compass init

`);
});

test('hints and another day are shown to those who ask for them', async () => {
  const root = writeHandbook({
    ...smallHandbook,
    'compass.yml': 'default_owner: keeper\nseverity: {term-resolves: hint}\n',
    'docs/index.md': `${misspelt}\n<!-- compass-waive term-resolves: soon, until 2026-02-01 -->\n:term[incidnet]\n`,
  });
  const watch = started([process.execPath, bin, 'watch', root, '--hints', '--today', '2026-01-01']);
  await watch.shows('in 9 pages');
  watch.child.kill('SIGTERM');
  expect(await watch.end).toBe(0);
  expect(watch.out()).toContain('✔ 0 errors, 0 warnings, 1 hint, 1 waived in 9 pages');
});

test('whoever reads along may stop early', async () => {
  const root = writeHandbook(smallHandbook);
  const watch = started(['sh', '-c', `'${process.execPath}' '${bin}' watch '${root}' | head -1`]);
  await watch.shows('TIME');
  saveFile(root, 'docs/index.md', misspelt);
  expect(await watch.end).toBe(0);
});

test('on a terminal each report takes the place of the one before; q leaves, and the terminal is as it was', async () => {
  const root = writeHandbook(broken);
  const command = `'${process.execPath}' '${bin}' watch '${root}'; echo "exit $?"; stty -a`;
  const watch = started(['script', '-qec', `stty rows 3 cols 80; ${command}`, '/dev/null']);
  await watch.shows('q leaves.\r\n');
  saveFile(root, 'docs/index.md', String(smallHandbook['docs/index.md']));
  await watch.shows('q leaves.\r\n', 2);
  watch.child.stdin?.write('q');
  await watch.end;
  const [shown, settings] = watch.out().split('exit 0\r\n');
  expect(shown?.replaceAll('\r\n', '\n').replace(/\u001b\[\d*m/g, '')).toBe(
    `\n\n\n\u001b[H\u001b[J${finding}\nTIME. Waiting for changes; q leaves.\n\u001b[H\u001b[J${sound}\nTIME. Waiting for changes; q leaves.\n`,
  );
  expect(settings).toMatch(/(?<!-)\bicanon\b.*(?<!-)\becho\b/s);
});

/** A command that runs on; what it prints has `TIME` for when and how fast. */
function started([command = '', ...args]: string[]) {
  const child: ChildProcess = spawn(command, args, {
    env: {...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined},
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  child.stdout?.on('data', (data) => {
    text += data;
  });
  const out = () => text.replace(/\d\d:\d\d:\d\d, \d+ ms/g, 'TIME');
  return {
    child,
    out,
    end: new Promise<number | null>((resolve) => child.on('close', resolve)),
    shows: (words: string, times = 1) =>
      vi.waitFor(() => expect(out().split(words).length).toBeGreaterThan(times), {timeout: 15_000}),
  };
}
