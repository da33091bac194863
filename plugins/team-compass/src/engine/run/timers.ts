import {demand} from '../../model/own';
import {dueAfter, type Instant} from '../calendar';
import {type Duration, parseDuration} from '../duration';
import {processOf, type StepKey} from '../graph';
import {type Machine, stepAt} from '../machine';
import {dutiesIn} from '../moves';
import type {Run, Timer} from './run';

/** The clocks that start when a step of the main order is entered. */
export function stepTimers(machine: Machine, step: StepKey, depth: number, now: Instant): Timer[] {
  const {within, timebox, wait_for} = stepAt(machine, step);
  return [
    ...timer(machine, 'deadline', step, depth, now, within),
    ...timer(machine, 'time box', step, depth, now, timebox?.after),
    ...timer(machine, 'reply', step, depth, now, wait_for?.at_most),
  ];
}

/** The clocks that start when a duty begins. */
export function dutyTimers(machine: Machine, step: StepKey, depth: number, now: Instant): Timer[] {
  const {within, every} = stepAt(machine, step);
  return [
    ...timer(machine, 'deadline', step, depth, now, within),
    ...timer(machine, 'cadence', step, depth, now, every),
  ];
}

/** One clock, where there is a duration for it. */
export function timer(
  machine: Machine,
  kind: Timer['kind'],
  step: StepKey,
  depth: number,
  now: Instant,
  words: string | undefined,
): Timer[] {
  if (words === undefined) return [];
  const duration = durationAt(machine, step, words);
  return duration ? [{kind, step, depth, due: dueAfter(now, duration, machine.zone), words}] : [];
}

/** What a duration means in the process of a step: its clock says how plain words count. */
export const durationAt = ({processes}: Machine, step: StepKey, words: string): Duration | null =>
  parseDuration(words, demand(processes, processOf(step)).clock);

const order: Timer['kind'][] = ['deadline', 'cadence', 'reply', 'time box', 'wait'];

/**
 * The clock that runs out first; of several at the same moment one that only tells somebody.
 *
 * While a duty runs a process, the main order beside it rests: a clock that would leave its step runs out afterwards.
 */
export function nextTimer({
  timers,
  situation: {frames},
}: Pick<Run, 'timers' | 'situation'>): Timer | undefined {
  const rests = (depth: number) => {
    const duties = dutiesIn({frames: frames.slice(0, depth + 1)});
    return frames.slice(depth + 1).some(({caller}) => caller !== null && duties.includes(caller));
  };
  const ready = timers.filter(({kind, depth}) => kind === 'deadline' || kind === 'cadence' || !rests(depth));
  return ready.sort(
    (a, b) =>
      a.due - b.due ||
      order.indexOf(a.kind) - order.indexOf(b.kind) ||
      b.depth - a.depth ||
      (a.step < b.step ? -1 : 1),
  )[0];
}
