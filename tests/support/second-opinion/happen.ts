import {exitsOf, type Machine, stepAt} from '../../../plugins/team-compass/src/engine/machine';
import {dutiesIn} from '../../../plugins/team-compass/src/engine/moves';
import type {RunEvent} from '../../../plugins/team-compass/src/engine/run/events';
import {reduce} from '../../../plugins/team-compass/src/engine/run/reduce';
import {progressOf, RefusedEvent, type Run} from '../../../plugins/team-compass/src/engine/run/run';
import {nextTimer} from '../../../plugins/team-compass/src/engine/run/timers';
import {placeOf} from '../../../plugins/team-compass/src/engine/travel';
import type {Turn} from '../bpmn-judge';
import type {Random} from '../generate/random';

/** Something that happened in our engine, and the turns that say the same to another. */
export interface Happened {
  run: Run;
  turns: Turn[];
}

/** One of the things that can happen next, picked by chance. */
export function happen(machine: Machine, run: Run, random: Random): Happened {
  return random.pick(possible(machine, run, random))();
}

function possible(machine: Machine, run: Run, random: Random): (() => Happened)[] {
  const place = placeOf(run.situation);
  const isWaiting = progressOf(run, place).chosen !== null;
  const exits = isWaiting ? [] : exitsOf(machine, place);
  const {timebox, wait_for} = stepAt(machine, place);
  const next = nextTimer(run);
  const isAwaited = run.timers.some(({kind, step}) => kind === 'reply' && step === place);
  return [
    ...exits.map(
      ({branch}) =>
        () =>
          finish(machine, run, random, place, branch),
    ),
    ...dutiesIn(run.situation)
      .filter((duty) => !run.situation.frames.some(({caller}) => caller === duty))
      .map((duty) => () => finish(machine, run, random, duty, null)),
    ...(next ? [() => ring(machine, run, Math.max(next.due, run.now))] : []),
    // What has been answered is told to nobody: see `leftOut`.
    ...(isAwaited && wait_for && !timebox
      ? [() => ({run: reduce(machine, run, {type: 'replied', from: wait_for.reply_from}), turns: []})]
      : []),
  ];
}

/** A step is done. Where it designates somebody, they may be asked before, and must be where nobody holds the role. */
function finish(machine: Machine, run: Run, random: Random, step: string, branch: string | null): Happened {
  const choice = branch === null ? {} : {choice: branch};
  const done = (from: Run) => reduce(machine, from, {type: 'completed', step, ...choice});
  const turns = [{step, ...choice}];
  if (stepAt(machine, step).designates && random.often(50))
    return {run: done(settle(machine, run, random, step)), turns};
  try {
    return {run: done(run), turns};
  } catch (error) {
    if (!(error instanceof RefusedEvent) || !stepAt(machine, step).designates) throw error;
    return {run: done(settle(machine, run, random, step)), turns};
  }
}

/** Somebody is asked: they agree, or decline until one of the others does. */
function settle(machine: Machine, run: Run, random: Random, step: string): Run {
  const tries = stepAt(machine, step).designates?.tries ?? 1;
  const declines = random.below(tries);
  const people = ['Ben', 'Cleo', 'Dan', 'Eve'];
  const events: RunEvent[] = Array.from({length: declines}).flatMap((_, index): RunEvent[] => [
    {type: 'asked', step, person: people[index] ?? 'Fay'},
    {type: 'declined', step},
  ]);
  // Nobody else of that name holds anything.
  events.push({type: 'asked', step, person: `Gil ${run.journal.length}`}, {type: 'agreed', step});
  return events.reduce((before, event) => reduce(machine, before, event), run);
}

/** Time passes until the next clock runs out, and all that run out at the same moment. */
function ring(machine: Machine, before: Run, to: number): Happened {
  const run = reduce(machine, before, {type: 'time passed', to});
  const turns = run.journal.slice(before.journal.length).flatMap((entry): Turn[] => {
    if (entry.type === 'late') return [{step: entry.step, choice: 'late'}];
    const isOver = entry.type === 'time box' || entry.type === 'silence';
    return isOver ? [{step: entry.step, choice: 'timeout'}] : [];
  });
  // The end of a wait is in no journal. Where a time box ran out at the same moment, the wait was in what it stopped.
  const waited = before.timers.filter((timer) => timer.kind === 'wait' && !run.timers.includes(timer));
  const isStopped = turns.some(({choice}) => choice === 'timeout');
  if (!isStopped) turns.push(...waited.map(({step}) => ({step, choice: 'waited'})));
  return {run, turns};
}
