import {join} from 'node:path';
import {createContext, runInContext} from 'node:vm';
import {build} from 'esbuild';
import {expect, test} from 'vitest';
import type {RunEvent} from '../plugins/team-compass/src/engine/run/events';
import {reduce} from '../plugins/team-compass/src/engine/run/reduce';
import type {Run} from '../plugins/team-compass/src/engine/run/run';
import {machineFrom} from './support/replay';

/** A day at the desk: somebody is asked, news is late, the run goes on as another process. */
const processes = {
  example: {
    steps: {
      read: {owner: 'steward', claims: 'steward', sets: ['name']},
      'name-deputy': {owner: 'steward', designates: {role: 'deputy', tries: 2}},
      work: {owner: 'deputy', alongside: ['news'], timebox: {after: '8 hours', next: 'close'}},
      news: {owner: 'deputy', every: '3 hours', until: 'close', if_late: {notify: 'lead'}},
      close: {owner: 'deputy', continue_as: 'file'},
    },
  },
  file: {needs: ['name'], clock: 'working', steps: {file: {owner: 'steward'}}},
};

const at = Date.UTC(2026, 10, 27, 20);
const events: RunEvent[] = [
  {type: 'started', process: 'example', at, people: {steward: 'Ana', lead: 'Lea'}},
  {type: 'completed', step: 'example/read'},
  {type: 'asked', step: 'example/name-deputy', person: 'Ben'},
  {type: 'agreed', step: 'example/name-deputy'},
  {type: 'completed', step: 'example/name-deputy'},
  {type: 'time passed', to: at + 10 * 60 * 60_000},
  {type: 'completed', step: 'example/close'},
  {type: 'completed', step: 'file/file'},
];

const step = (run: Run | null, event: RunEvent) => reduce(machineFrom(processes), run, event);

test('a run can be put away as JSON after every event, and goes on the same', () => {
  const whole = events.reduce<Run | null>(step, null);
  const stored = events.reduce<Run | null>(
    (run, event) => step(JSON.parse(JSON.stringify(run)) as Run | null, event),
    null,
  );
  expect(stored).toEqual(whole);
  expect(whole?.outcome).toBe('done');
});

test('a run is left as it was by the next event', () => {
  let run: Run | null = null;
  for (const event of events) {
    const before: string = JSON.stringify(run);
    const next: Run = step(run, event);
    expect(JSON.stringify(run)).toBe(before);
    run = next;
  }
});

test('the engine runs where there is no Node.js', async () => {
  const {outputFiles, metafile} = await build({
    entryPoints: [join(import.meta.dirname, '../plugins/team-compass/src/engine/run/reduce.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'engine',
    platform: 'browser',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  // `model/names` and `model/own` are all that it needs besides itself and the calendar.
  const sources = Object.keys(metafile.inputs).filter((file) => !file.includes('node_modules'));
  expect(sources.filter((file) => !file.startsWith('plugins/team-compass/src/engine/')).sort()).toEqual([
    'plugins/team-compass/src/model/edit-distance.ts',
    'plugins/team-compass/src/model/names.ts',
    'plugins/team-compass/src/model/own.ts',
  ]);
  const world = createContext({input: JSON.stringify(events), machine: machineFrom(processes)});
  const script = `${outputFiles[0]?.text}
    JSON.stringify(JSON.parse(input).reduce((run, event) => engine.reduce(machine, run, event), null))`;
  expect(JSON.parse(runInContext(script, world))).toEqual(events.reduce<Run | null>(step, null));
});
