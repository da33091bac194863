import {spawn} from 'node:child_process';
import {readdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {runs} from '../../plugins/team-compass/testing/runs';
import {inventoryOf} from '../support/bad-server';
import {bin, compass} from '../support/compass';
import {smallHandbook, writeHandbook} from '../support/handbook';

const site = (id: string) =>
  `  ${id}:\n    title: Site\n    url: https://${id}.example/\n    inventory: names/${id}.json\n`;

/** Enough names that writing them takes a while. */
const inventory = (prefix: string) =>
  inventoryOf(...Array.from({length: 20_000}, (_, index) => `${prefix}-${index} std:term -1 t.html#$ -`));

function handbook() {
  const root = writeHandbook({...smallHandbook, 'compass.yml': `services:\n${site('one')}${site('two')}`});
  for (const name of ['day', 'night']) writeFileSync(join(root, `${name}.inv`), inventory(name));
  const args = (id: string, name: string) => [
    'inventory',
    'update',
    id,
    root,
    '--from',
    join(root, `${name}.inv`),
  ];
  const folder = join(root, 'names');
  return {args, folder, lock: (id: string) => readFileSync(join(folder, `${id}.json`), 'utf8')};
}

/** Starts a command and stops it the hard way after so many milliseconds. */
function killed(args: string[], after: number): Promise<string | number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bin, ...args], {stdio: 'ignore'});
    const timer = setTimeout(() => child.kill('SIGKILL'), after);
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      resolve(signal ?? code);
    });
  });
}

test('stopped at any moment, the old snapshot is there or the new one', async () => {
  const {args, folder, lock} = handbook();
  const whole: Record<string, string> = {};
  for (const name of ['night', 'day']) {
    await compass(args('one', name));
    whole[name] = lock('one');
  }
  const began = performance.now();
  await compass(args('one', 'night'));
  const usual = performance.now() - began;
  const ends = {killed: 0, done: 0};
  const moment = fc.double({min: 0, max: 1.2, noNaN: true});
  await fc.assert(
    fc.asyncProperty(moment, fc.constantFrom('day', 'night'), async (share, name) => {
      const before = lock('one');
      const end = await killed(args('one', name), share * usual);
      ends[end === 'SIGKILL' ? 'killed' : 'done'] += 1;
      expect(end === 'SIGKILL' ? [before, whole[name]] : [whole[name]]).toContain(lock('one'));
    }),
    {numRuns: Math.max(runs, 60), endOnFailure: true},
  );
  expect(ends.killed).toBeGreaterThan(0);
  // What was left half-written is cleared away by the next update, once nobody can be at it any more.
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.tmp')))
    utimesSync(join(folder, name), 0, 0);
  writeFileSync(join(folder, 'one.json.of-today.tmp'), '{');
  expect(await compass(args('one', lock('one') === whole.day ? 'night' : 'day'))).toMatchObject({code: 0});
  expect(readdirSync(folder)).toEqual(['one.json', 'one.json.of-today.tmp']);
}, 120_000);

test('two at the same time lose nothing', async () => {
  const {args, folder, lock} = handbook();
  const done = await Promise.all(
    [args('one', 'day'), args('one', 'night'), args('two', 'day'), args('two', 'day')].map((words) =>
      compass(words),
    ),
  );
  expect(done.map(({code, err}) => [code, err])).toEqual(Array(4).fill([0, '']));
  expect(readdirSync(folder)).toEqual(['one.json', 'two.json']);
  const names = (id: string) => (JSON.parse(lock(id)) as {names: unknown[]}).names.length;
  expect([names('one'), names('two')]).toEqual([20_000, 20_000]);
}, 30_000);
