import {keyOf, type StepKey} from '../graph';
import type {Machine} from '../machine';
import type {Frame, Situation} from '../situation';
import {type Run, type Timer, tell} from './run';
import {dutyTimers, stepTimers} from './timers';

/**
 * The run in a situation that it has come to: clocks of what is over stop, those of what begins start.
 *
 * @param isEntered whether the step that the situation is at begins now, also when it is the same as before
 */
export function arrive(machine: Machine, run: Run, situation: Situation, isEntered: boolean): Run {
  const top = situation.frames.length - 1;
  const kept = run.situation.frames.filter((frame, depth) => isSame(frame, situation.frames[depth])).length;
  const lasting = dutiesOf(situation.frames.slice(0, kept));
  const ended = dutiesOf(run.situation.frames).filter(({key}) => !lasting.some((duty) => duty.key === key));
  const begun = dutiesOf(situation.frames).filter(
    ({key, depth}) => depth >= kept || !dutiesOf(run.situation.frames).some((duty) => duty.key === key),
  );
  const goesOn = ({step, depth}: Timer) =>
    depth <= top && (lasting.some(({key}) => key === step) || (depth < top && depth < kept) || !isEntered);
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

/** Whether a process goes on as it was: it may have come to another step. */
const isSame = (before: Frame, after: Frame | undefined) =>
  after !== undefined && before.process === after.process && before.caller === after.caller;

function dutiesOf(frames: Frame[]): {key: StepKey; depth: number}[] {
  return frames.flatMap(({process, duties}, depth) =>
    duties.map((id) => ({key: keyOf({id: process}, {id}), depth})),
  );
}

function isGoingOn({frames}: Situation, key: StepKey): boolean {
  const steps = frames.map(({process, step}) => keyOf({id: process}, {id: step}));
  return steps.includes(key) || dutiesOf(frames).some((duty) => duty.key === key);
}
