import {demand} from '../model/own';
import {type Edge, keyOf, processOf, type StepKey} from './graph';
import {type Machine, stepAt} from './machine';
import {type Frame, frameOf, type Situation, withFrame} from './situation';

/** The step of the main order that a situation is at. */
export function placeOf(situation: Situation): StepKey {
  const {process, step} = frameOf(situation);
  return keyOf({id: process}, {id: step});
}

/** The situation in which all that a process has begun, and that is not over, is given up. */
export const backTo = (situation: Situation, depth: number): Situation => ({
  ...situation,
  frames: situation.frames.slice(0, depth + 1),
});

/** A situation has no step any more once its run has ended. */
export const hasEnded = ({frames}: Situation) => frames.length === 0;

/** Begins a process. Duties of its first step go on from here. */
export function begin(
  machine: Machine,
  situation: Situation,
  process: string,
  caller: StepKey | null,
): Situation {
  const start = demand(machine.graph.starts, process);
  const frame: Frame = {process, step: '', ran: false, duties: [], caller};
  return enter(machine, {...situation, frames: [...situation.frames, frame]}, start);
}

/** Enters a step of the process that acts: duties that last until it end, those beside it begin. */
export function enter(machine: Machine, situation: Situation, key: StepKey): Situation {
  const {id, alongside = []} = stepAt(machine, key);
  const {process, duties} = frameOf(situation);
  const going = duties.filter((duty) => stepAt(machine, keyOf({id: process}, {id: duty})).until !== id);
  return withFrame(situation, {step: id, ran: false, duties: [...new Set([...going, ...alongside])].sort()});
}

/**
 * Leaves the step that a situation is at: to another step, as another process, or out of the process.
 *
 * Who called it goes on when a called process has ended; when the first one has, no frame is left.
 */
export function leave(machine: Machine, situation: Situation, {to, transfers}: Edge): Situation {
  if (to.type === 'end') return comeBack(situation);
  return transfers ? continueAs(machine, situation, processOf(to.key)) : enter(machine, situation, to.key);
}

function comeBack(situation: Situation): Situation {
  const {caller} = frameOf(situation);
  const back = {...situation, frames: situation.frames.slice(0, -1)};
  // A duty that called is not where the process below stands.
  return caller !== null && placeOf(back) === caller ? withFrame(back, {ran: true}) : back;
}

/**
 * Goes on as another process: claims and introductions stay, roles of the run start anew, what was freed is not any more.
 *
 * A process that was called shares the roles of who called it: there they stay.
 */
function continueAs(machine: Machine, situation: Situation, process: string): Situation {
  const {caller} = frameOf(situation);
  const below = {...situation, frames: situation.frames.slice(0, -1)};
  return begin(machine, caller === null ? withoutRunRoles(machine, below) : below, process, caller);
}

function withoutRunRoles({roles}: Machine, situation: Situation): Situation {
  const claims = Object.entries(situation.holders).filter(([role]) => roles[role]?.held === 'standing');
  return {...situation, holders: Object.fromEntries(claims), freed: [], handedOver: null};
}
