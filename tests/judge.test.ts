import {join} from 'node:path';
import fc from 'fast-check';
import {type Compass, compile} from 'team-compass';
import {afterAll, describe, expect, test} from 'vitest';
import {exportBpmn} from '../plugins/team-compass/src/export';
import {type Construct, withoutCounterpart} from '../plugins/team-compass/src/export/counterparts';
import {runs} from '../plugins/team-compass/testing/runs';
import {contextOf} from './support/check-pages';
import {writePlan} from './support/generate/plan';
import {randomFrom} from './support/generate/random';
import {SoundPlan} from './support/generate/sound';
import {compare} from './support/second-opinion/compare';
import {compileWinding, windingIds} from './support/winding';

/**
 * Our engine and bpmn-engine run the same processes, by the same turns, and must agree after each of them. What is
 * compared stands at `compare`; what is not compared, and why, stands here.
 */
const leftOut: Record<Construct | 'known' | 'durations' | 'rest', string> = {
  holders: 'Persons. Of a step, and of a designation, it counts only that it is done.',
  promise: 'It is proved beforehand, and changes nothing in a run.',
  hands_over: 'A hand-over within another run. The process that hands over is compared, as any other.',
  continue_as: 'That the run goes on. Both must go on as the same process; then bpmn-engine begins it anew.',
  claims: 'It changes holders only.',
  keeps: 'It changes nothing in a run.',
  designates: 'Who is asked, agrees, declines or is appointed: no turn of the other engine.',
  introduces: 'It changes nothing in the order of steps.',
  send: 'What is sent, to whom.',
  open: 'What is opened.',
  involved: 'It changes nothing in a run.',
  audience: 'It changes nothing in a run.',
  wait_for:
    'That an answer stops the clock: the timer of BPMN goes on, and the script lets it be. No answer comes where a time box runs beside the wait, as the script could not tell the two timers apart.',
  working_time: 'A part of `durations`.',
  rhythm:
    'A part of `durations`: the duty that is opened anew has a timer as before, and rings when ours does.',
  duty_deadline: 'The process `watched` is drawn, and run in bpmn-engine alone.',
  known: 'Which variables are known. They are the outputs of tasks, and nobody fills in a form here.',
  durations:
    'When a timer rings. bpmn-engine has no clock here: each rings when ours has run out, in that order.',
  rest: 'The main order beside a duty that runs a process. It rests in ours and goes on in BPMN; the script leaves it alone until the duty has come back.',
};

test('each construct that BPMN cannot say is compared in part, or left out for a reason', () => {
  expect(Object.keys(leftOut)).toEqual(expect.arrayContaining(Object.keys(withoutCounterpart)));
});

const documentsOf = new WeakMap<Compass, Promise<Record<string, string>>>();
const tally = {processes: 0, scripts: 0, turns: 0};
const happened: Record<string, number> = {};

describe('both engines agree on', () => {
  const shipped = compile(join(import.meta.dirname, '..')).compass;
  const winding = compileWinding();

  test.each(Object.keys(shipped.processes))('the shipped %s', (id) => agreeOn(shipped, [id], 5));

  const compared = windingIds.filter((id) => id !== 'watched');
  test.each(compared)('the winding %s', (id) => agreeOn(winding, [id], 5));

  test('whatever can happen: each of it did so in these', () => {
    const kinds = [
      'called',
      'came back',
      'continued',
      'duty ended',
      'late',
      'replied',
      'silence',
      'time box',
    ];
    expect(Object.keys(happened)).toEqual(expect.arrayContaining([...kinds, 'waiting', 'ended']));
  });

  const plans = process.env.RUNS ? runs : Math.ceil(runs / 10);
  test(`${plans} generated handbooks`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({min: 0, max: 2 ** 31 - 1}), async (seed) => {
        const {compass} = contextOf(writePlan(new SoundPlan(randomFrom(seed)).plan));
        await agreeOn(compass, [...Object.keys(compass.processes), 'main'], 1, seed);
      }),
      {numRuns: plans, endOnFailure: true},
    );
  }, 3_600_000);

  afterAll(() => {
    if (process.env.RUNS) console.table({...tally, ...happened});
  });
});

/** Runs processes by scripts of chance, in both engines. */
async function agreeOn(compass: Compass, ids: string[], scripts: number, seed = 0): Promise<void> {
  const documents = await exported(compass);
  tally.processes += new Set(ids).size;
  for (const [index, id] of ids.entries()) {
    for (let script = 0; script < scripts; script += 1) {
      const {turns, journal} = await compare(compass, documents, id, randomFrom(seed + 100 * index + script));
      tally.scripts += 1;
      tally.turns += turns.length;
      for (const {type} of journal) happened[type] = (happened[type] ?? 0) + 1;
    }
  }
}

/** The processes of a compass as BPMN; each compass is exported once. */
function exported(compass: Compass): Promise<Record<string, string>> {
  const documents = documentsOf.get(compass) ?? exportAll(compass);
  documentsOf.set(compass, documents);
  return documents;
}

async function exportAll(compass: Compass): Promise<Record<string, string>> {
  const written = Object.values(compass.processes).map(async (process) => {
    const {xml} = await exportBpmn(compass, process);
    return [process.id, xml] as const;
  });
  return Object.fromEntries(await Promise.all(written));
}
