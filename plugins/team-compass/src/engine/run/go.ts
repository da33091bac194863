import {demand} from '../../model/own';
import {calledBy, type Edge, processOf, type StepKey} from '../graph';
import {exitsOf, type Machine, stepAt} from '../machine';
import {frameOf, type Situation} from '../situation';
import {backTo, begin, hasEnded, leave, placeOf} from '../travel';
import {arrive} from './arrive';
import {claim, doParts} from './parts';
import {RefusedEvent, type Run, tell, untouched, withProgress} from './run';
import {timer} from './timers';

/** So many processes may run each other at once. */
const depthLimit = 50;

/** A step is done: with what is left of its parts. A duty begins anew, a step of the main order is left. */
export function complete(machine: Machine, run: Run, step: StepKey, edge: Edge | null): Run {
  const done = doParts(machine, run, step);
  if (edge) return take(machine, done, step, edge);
  const {every} = stepAt(machine, step);
  const clock = run.timers.find((other) => other.step === step);
  const timers = run.timers.filter((other) => other.step !== step);
  const depth = clock?.depth ?? 0;
  return {
    ...withProgress(tell(done, {type: 'completed', step, branch: null}), step, untouched),
    timers: [...timers, ...timer(machine, 'cadence', step, depth, run.now, every)],
  };
}

/** Takes a way out of a step: at once, or after the wait of its branch. */
export function take(machine: Machine, run: Run, step: StepKey, edge: Edge): Run {
  const {branch} = edge;
  const wait = branch === null ? undefined : stepAt(machine, step).choose?.[branch]?.wait;
  const told = tell(run, {type: 'completed', step, branch});
  if (wait === undefined || branch === null) return goOn(machine, told, edge);
  const depth = run.situation.frames.length - 1;
  // What was to be done in time is done: only the wait is left.
  const timers = run.timers.filter((other) => other.step !== step);
  return {
    ...withProgress(tell(told, {type: 'waiting', step, branch, wait}), step, {chosen: branch}),
    timers: [...timers, ...timer(machine, 'wait', step, depth, run.now, wait)],
  };
}

/** Leaves the step that the run is at. */
export function goOn(machine: Machine, run: Run, edge: Edge): Run {
  const {to, transfers} = edge;
  const {caller} = frameOf(run.situation);
  const after = leave(machine, run.situation, edge);
  if (to.type === 'end' && hasEnded(after)) {
    const {outcome} = to;
    return tell({...arrive(machine, run, after, false), outcome}, {type: 'ended', outcome});
  }
  if (caller !== null && after.frames.length < run.situation.frames.length)
    return comeBack(machine, arrive(machine, run, after, false), caller);
  const handed = transfers && to.type === 'step' ? handOn(machine, run, processOf(to.key)) : run;
  return enterStep(machine, handed, after);
}

/** Comes to a step that begins: one that runs a process leads into that at once. */
export function enterStep(machine: Machine, run: Run, situation: Situation): Run {
  const entered = arrive(machine, run, situation, true);
  const step = placeOf(situation);
  const called = calledBy(machine.graph, step);
  return called === null ? askFirst(machine, entered, step) : call(machine, entered, step, called);
}

/** A step that waits for an answer has asked already. */
function askFirst(machine: Machine, run: Run, step: StepKey): Run {
  const {designates, wait_for} = stepAt(machine, step);
  return wait_for && !designates ? doParts(machine, run, step) : run;
}

/** Runs the process of a step or of a duty. */
export function call(machine: Machine, run: Run, step: StepKey, process: string): Run {
  if (run.situation.frames.length >= depthLimit)
    throw new RefusedEvent(
      `More than ${depthLimit} processes run each other here: \`${process}\` cannot begin.`,
    );
  const told = tell(claim(machine, run, step), {type: 'called', step, process});
  return enterStep(machine, told, begin(machine, told.situation, process, step));
}

/** The process that a step has run is over. What the step does besides is still to do; where there is nothing, it is done. */
function comeBack(machine: Machine, run: Run, step: StepKey): Run {
  const back = tell(run, {type: 'came back', step});
  if (machine.graph.duties.has(step)) return complete(machine, back, step, null);
  const {choose, designates, open, send, sets, wait_for} = stepAt(machine, step);
  const [exit] = exitsOf(machine, step);
  const isDone = !(choose || designates || open || send || sets || wait_for);
  return isDone && exit ? complete(machine, back, step, exit) : askFirst(machine, back, step);
}

/** The run goes on as another process, which knows only what it needs; one that was called knows what its caller knows. */
function handOn(machine: Machine, run: Run, process: string): Run {
  const {needs = []} = demand(machine.processes, process);
  const isCalled = frameOf(run.situation).caller !== null;
  const known = isCalled ? run.known : run.known.filter((name) => needs.includes(name));
  const told = tell({...run, known}, {type: 'continued', as: process});
  // Nothing of it goes on, also where the other process is the same once more.
  return arrive(machine, told, backTo(run.situation, run.situation.frames.length - 2), false);
}
