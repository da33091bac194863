import type {StepKey} from '../engine/graph';
import type {Machine} from '../engine/machine';
import type {RunEvent} from '../engine/run/events';
import {reduce} from '../engine/run/reduce';
import {progressOf, RefusedEvent, type Run} from '../engine/run/run';
import {hasEnded} from '../engine/travel';
import type {Ending, ScenarioData} from '../types';
import {stepMeant} from './names';
import {type Beat, listed} from './scenario';

/**
 * The run after one line of `when` has happened.
 *
 * @throws {RefusedEvent} where it cannot
 */
export function happen(machine: Machine, {process}: ScenarioData, run: Run, {what, by}: Beat): Run {
  if (hasEnded(run.situation)) throw new RefusedEvent(`The process has ended: \`${run.outcome}\`.`);
  const after = (before: Run, event: RunEvent) => reduce(machine, before, event);
  switch (what.type) {
    case 'nothing':
      return run;
    case 'reply':
      return after(run, {type: 'replied', from: what.from});
    case 'hand-over':
      return after(run, {type: 'handed over', role: what.role, to: what.to});
    case 'step': {
      const step = stepMeant(machine, process, run.situation, what.step);
      return eventsOf(machine, run, step, what.ending, by).reduce(after, run);
    }
  }
}

/** What a line says of a step, in the order in which it comes about. */
function eventsOf(
  machine: Machine,
  run: Run,
  step: StepKey,
  written: Ending | string | null,
  by: string | null,
): RunEvent[] {
  const ending = endingOf(machine, step, written);
  const {agreed, appointed, asked, choice, declined, kept} = ending;
  const pending = progressOf(run, step).asking.asked;
  const ask = (person: string): RunEvent[] => (person === pending ? [] : [{type: 'asked', step, person}]);
  const completed: RunEvent = {
    type: 'completed',
    step,
    ...(choice !== undefined && {choice}),
    ...(by !== null && {by}),
  };
  return [
    ...listed(declined).flatMap((person): RunEvent[] => [...ask(person), {type: 'declined', step}]),
    ...(asked === undefined ? [] : ask(asked)),
    ...(agreed === undefined ? [] : [...ask(agreed), {type: 'agreed', step} as const]),
    ...(appointed === undefined ? [] : [{type: 'appointed', step, person: appointed} as const]),
    ...(kept ? [{type: 'kept', step} as const] : []),
    ...(isOpen(ending) ? [] : [completed]),
  ];
}

/** A word alone is a choice; `done` and `kept` are one only where the step has a choice of that name. */
function endingOf({graph}: Machine, step: StepKey, written: Ending | string | null): Ending {
  if (typeof written !== 'string') return written ?? {};
  if (Object.hasOwn(graph.steps[step]?.step.choose ?? {}, written)) return {choice: written};
  if (written === 'done') return {};
  return written === 'kept' ? {kept: true} : {choice: written};
}

/** Somebody was asked, and nothing is settled yet: the step goes on. */
const isOpen = ({agreed, appointed, asked, choice, declined, kept}: Ending): boolean =>
  (asked ?? declined) !== undefined && (agreed ?? appointed ?? choice ?? kept) === undefined;
