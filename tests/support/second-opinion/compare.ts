import type {Compass} from 'team-compass';
import {expect} from 'vitest';
import {instantOf} from '../../../plugins/team-compass/src/engine/calendar';
import {type Machine, machineOf} from '../../../plugins/team-compass/src/engine/machine';
import type {Entry} from '../../../plugins/team-compass/src/engine/run/events';
import {reduce} from '../../../plugins/team-compass/src/engine/run/reduce';
import type {Run} from '../../../plugins/team-compass/src/engine/run/run';
import {Hearing, type Turn} from '../bpmn-judge';
import type {Random} from '../generate/random';
import {happen} from './happen';
import {opinionOf} from './opinion';

/** So much happens in one run at most. */
const longest = 40;

/** A run on which both engines agreed. */
export interface Agreed {
  turns: Turn[];
  journal: Entry[];
}

/**
 * Runs a process in our engine by chance, tells bpmn-engine what happens turn by turn, and compares after each: the
 * steps that were entered and their order, who was told of deadlines, where it is or how it ended, the duties that go
 * on, and the clocks that run.
 *
 * @param documents the processes of the compass as BPMN
 */
export async function compare(
  compass: Compass,
  documents: Record<string, string>,
  process: string,
  random: Random,
): Promise<Agreed> {
  const machine = machineOf(compass);
  const turns: Turn[] = [];
  let run = start(machine, process, random);
  let hearing = await Hearing.begin(documents, process);
  // Where the process that now acts has begun in the journal.
  let began = 0;
  for (let count = 0; ; count += 1) {
    const ours = opinionOf(machine, {...run, journal: run.journal.slice(began)});
    const theirs = {...hearing.verdict(), clocks: hearing.clocks()};
    expect(theirs, `${process}: bpmn-engine (+) and ours (-) after ${script(turns)}`).toEqual(ours);
    if (run.outcome !== null || count === longest) return {turns, journal: run.journal};
    const happened = happen(machine, run, random);
    for (const turn of happened.turns) {
      turns.push(turn);
      await hearing.take(turn);
    }
    const continued = continuedIn(happened.run, run.journal.length);
    run = happened.run;
    if (!continued) continue;
    expect(hearing.verdict().outcome, script(turns)).toBe(`continue_as: ${continued.as}`);
    hearing = await Hearing.begin(documents, continued.as);
    began = continued.at;
  }
}

/** Turns as one writes them: `main/s1, main/s2: late`. */
const script = (turns: Turn[]) =>
  turns.map(({step, choice}) => (choice === undefined ? step : `${step}: ${choice}`)).join(', ') ||
  'the start';

/** The process as which the run itself went on, and not one that it called; and where that is in the journal. */
function continuedIn({journal, situation}: Run, from: number): {as: string; at: number} | null {
  const at = journal.findIndex(({type}, index) => type === 'continued' && index >= from);
  const entry = journal[at];
  if (entry?.type !== 'continued' || situation.frames[0]?.process !== entry.as) return null;
  return {as: entry.as, at};
}

/** A run that begins at any hour of a week. */
function start(machine: Machine, process: string, random: Random): Run {
  const {hands_over: roles} = machine.processes[process] ?? {};
  return reduce(machine, null, {
    type: 'started',
    process,
    at: instantOf('2026-11-23T00:00', 'UTC') + random.below(7 * 24) * 60 * 60_000,
    people: {},
    ...(roles ? {role: random.pick(roles)} : {}),
  });
}
