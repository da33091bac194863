import {keyOf, type StepKey} from '../graph';
import type {Machine} from '../machine';
import {dutiesIn} from '../moves';
import type {Situation} from '../situation';
import {type Run, type Timer, tell} from './run';
import {dutyTimers, stepTimers} from './timers';

/**
 * The run in a situation that it has come to: clocks of what is over stop, those of what begins start.
 *
 * @param isEntered whether the step that the situation is at begins now, also when it is the same as before
 */
export function arrive(machine: Machine, run: Run, situation: Situation, isEntered: boolean): Run {
  const top = situation.frames.length - 1;
  const before = dutiesOf(run.situation);
  const after = dutiesOf(situation);
  const ended = before.filter((duty) => !isIn(after, duty));
  const begun = after.filter((duty) => !isIn(before, duty));
  // Clocks of processes that wait for the one that acts go on, and those of its duties; not those of the step it leaves.
  const goesOn = ({step, depth}: Timer) =>
    depth <= top && (!isEntered || depth < top || isIn(after, {key: step, depth}));
  const here = situation.frames[top];
  const step = here && isEntered ? keyOf({id: here.process}, {id: here.step}) : null;
  const moved: Run = {
    ...run,
    situation,
    timers: [
      ...run.timers.filter(goesOn),
      ...(step === null ? [] : stepTimers(machine, step, top, run.now)),
      ...begun.flatMap(({key, depth}) => dutyTimers(machine, key, depth, run.now)),
    ],
    progress: Object.fromEntries(
      Object.entries(run.progress).filter(([key]) => key !== step && isGoingOn(situation, key)),
    ),
  };
  return tell(
    moved,
    ...ended.map(({key}) => ({type: 'duty ended', step: key}) as const),
    ...(step === null ? [] : [{type: 'entered', step, alongside: false} as const]),
    ...begun.map(({key}) => ({type: 'entered', step: key, alongside: true}) as const),
  );
}

interface Duty {
  key: StepKey;
  /** How deep its process stands: one that runs itself may have the same duty twice. */
  depth: number;
}

function dutiesOf({frames}: Situation): Duty[] {
  return frames.flatMap(({process, duties}, depth) =>
    duties.map((id) => ({key: keyOf({id: process}, {id}), depth})),
  );
}

const isIn = (duties: Duty[], {key, depth}: Duty) =>
  duties.some((other) => other.key === key && other.depth === depth);

function isGoingOn(situation: Situation, key: StepKey): boolean {
  const steps = situation.frames.map(({process, step}) => keyOf({id: process}, {id: step}));
  return steps.includes(key) || dutiesIn(situation).includes(key);
}
