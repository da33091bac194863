import {keyOf} from '../../../plugins/team-compass/src/engine/graph';
import {type Machine, stepAt} from '../../../plugins/team-compass/src/engine/machine';
import {dutiesIn} from '../../../plugins/team-compass/src/engine/moves';
import {progressOf, type Run, type Timer} from '../../../plugins/team-compass/src/engine/run/run';
import type {Verdict} from '../bpmn-judge';

/** What an engine says of a run: the verdict on it, and the clocks that run. */
export interface Opinion extends Verdict {
  clocks: string[];
}

/** What our engine says of a run, in the words of the other. */
export function opinionOf(machine: Machine, run: Run): Opinion {
  const {journal, situation, timers} = run;
  const callers = situation.frames.map(({caller}) => caller);
  return {
    entered: journal.flatMap((entry) => (entry.type === 'entered' && !entry.alongside ? entry.step : [])),
    told: journal.flatMap((entry) => (entry.type === 'late' ? entry.told : [])),
    outcome: run.outcome === null ? whereabouts(run) : `end: ${run.outcome}`,
    alongside: dutiesIn(situation)
      .filter((duty) => !callers.includes(duty))
      .sort(),
    clocks: [
      ...timers.flatMap((timer) => clockOf(machine, timer)),
      ...answered(machine, run).map((step) => `timeout: ${step}`),
    ].sort(),
  };
}

/** The steps of the main order at which the run is, without those that wait for a process that they called. */
function whereabouts(run: Run): string {
  const waits = (step: string) => progressOf(run, step).chosen !== null;
  const places = placesIn(run);
  const [at, after] = [places.filter((step) => !waits(step)), places.filter(waits)];
  return [
    ...(at.length > 0 ? [`at: ${at.join(', ')}`] : []),
    ...(after.length > 0 ? [`after: ${after.join(', ')}`] : []),
  ].join('; ');
}

function placesIn({situation: {frames}}: Run): string[] {
  const callers = frames.map(({caller}) => caller);
  const places = frames.map(({process, step}) => keyOf({id: process}, {id: step}));
  return places.filter((step) => !callers.includes(step)).sort();
}

/** A deadline that nobody hears of is no timer in BPMN. */
function clockOf(machine: Machine, {kind, step}: Timer): string[] {
  if (kind === 'wait') return [`waited: ${step}`];
  if (kind === 'reply' || kind === 'time box') return [`timeout: ${step}`];
  return stepAt(machine, step).if_late ? [`late: ${step}`] : [];
}

/** The steps that have got the answer for which they waited: that stops our clock, and not that of BPMN. */
function answered(machine: Machine, run: Run): string[] {
  const runs = (step: string) => run.timers.some((timer) => timer.kind === 'reply' && timer.step === step);
  return placesIn(run).filter(
    (step) => stepAt(machine, step).wait_for && !runs(step) && progressOf(run, step).chosen === null,
  );
}
