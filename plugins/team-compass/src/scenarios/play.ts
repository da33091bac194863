import {dueAfter, type Instant, instantOf} from '../engine/calendar';
import {parseDuration} from '../engine/duration';
import type {Machine} from '../engine/machine';
import {reduce} from '../engine/run/reduce';
import type {Run} from '../engine/run/run';
import {hasEnded} from '../engine/travel';
import type {ScenarioData} from '../types';
import {happen} from './happen';
import {refused, TooLong} from './refused';
import {type Act, type Beat, beatsOf, type Play} from './scenario';
import {verdictsOf} from './verdicts';

/** A Monday, where a scenario does not say when it starts. */
const anyMonday = '2027-01-04T09:00';

/** So much may happen, and so long it may take: more is no example, and would keep the checks busy. */
const limits = {entries: 500, time: 366 * 24 * 60 * 60_000};

/**
 * Runs a scenario, as far as its events can happen, and compares what came of it with what it says.
 *
 * @param scenario one without mistakes in itself: see `readScenario`
 */
export function play(machine: Machine, scenario: ScenarioData): Play {
  const starts = startOf(machine, scenario);
  const acts: Act[] = [];
  const done = (mistakes: Play['mistakes']): Play => ({scenario, starts, acts, mistakes});
  try {
    acts.push({type: 'start', beat: null, before: null, after: begin(machine, scenario, starts)});
  } catch (error) {
    return done([refused(machine, error, null, null)]);
  }
  for (const beat of beatsOf(scenario)) {
    try {
      for (const act of actsOf(machine, scenario, starts, acts.at(-1)?.after as Run, beat)) acts.push(act);
    } catch (error) {
      return done([refused(machine, error, acts.at(-1)?.after ?? null, beat)]);
    }
  }
  const last = acts.at(-1)?.after;
  return done(last ? verdictsOf(machine, scenario, last) : []);
}

/** The run with which a scenario starts. */
export const startRun = (machine: Machine, scenario: ScenarioData): Run =>
  begin(machine, scenario, startOf(machine, scenario));

/**
 * The run after one more line of `when`.
 *
 * @throws {RefusedEvent} where it cannot happen
 */
export function goOn(
  machine: Machine,
  scenario: ScenarioData,
  run: Run,
  line: ScenarioData['when'][number],
): Run {
  const starts = startOf(machine, scenario);
  const acts = beatsOf({when: [line]}).flatMap((beat) => [...actsOf(machine, scenario, starts, run, beat)]);
  return acts.at(-1)?.after ?? run;
}

/** When a scenario starts. */
export const startOf = ({zone}: Machine, {starts}: Pick<ScenarioData, 'starts'>): Instant =>
  instantOf(starts ?? anyMonday, zone);

function begin(machine: Machine, {given = {}, process, role}: ScenarioData, at: Instant): Run {
  return reduce(machine, null, {
    type: 'started',
    process,
    at,
    people: given,
    ...(role !== undefined && {role}),
  });
}

function* actsOf(
  machine: Machine,
  scenario: ScenarioData,
  starts: Instant,
  before: Run,
  beat: Beat,
): Iterable<Act> {
  const waits = beat.what.type === 'nothing' ? beat.what.lasts : null;
  let run = before;
  for (const words of [beat.after, waits]) {
    if (words === null) continue;
    const after = bounded(passed(machine, starts, run, words));
    yield {type: 'time', beat, before: run, after};
    run = after;
  }
  if (waits === null)
    yield {type: 'beat', beat, before: run, after: bounded(happen(machine, scenario, run, beat))};
}

function passed(machine: Machine, starts: Instant, run: Run, words: string): Run {
  const duration = parseDuration(words);
  const to = duration ? dueAfter(run.now, duration, machine.zone) : run.now;
  if (to - starts > limits.time) throw new TooLong('An example lasts a year at most.');
  return hasEnded(run.situation) ? {...run, now: to} : reduce(machine, run, {type: 'time passed', to});
}

function bounded(run: Run): Run {
  if (run.journal.length > limits.entries)
    throw new TooLong('This is more than an example can show: let less happen in it.');
  return run;
}
