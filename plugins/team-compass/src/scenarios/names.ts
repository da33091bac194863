import {keyOf, processOf, type StepKey} from '../engine/graph';
import type {Machine} from '../engine/machine';
import {dutiesIn} from '../engine/moves';
import type {Situation} from '../engine/situation';
import {placeOf} from '../engine/travel';
import {onceFor} from '../model/once';

/** What a run can come to. */
interface Reach {
  processes: string[];
  steps: StepKey[];
}

/** What runs can come to, by the process that they start with. */
const reachIn = onceFor((_machine: Machine) => new Map<string, Reach>());

function reachOf(machine: Machine, start: string): Reach {
  const known = reachIn(machine).get(start);
  if (known) return known;
  const processes = follow(machine, start);
  const steps = processes.flatMap((id) =>
    (machine.processes[id]?.steps ?? []).map((step) => keyOf({id}, step)),
  );
  reachIn(machine).set(start, {processes, steps});
  return {processes, steps};
}

function follow(machine: Machine, start: string): string[] {
  const reached = new Set([start]);
  for (const id of reached) {
    for (const {run, continue_as, choose = {}} of machine.processes[id]?.steps ?? []) {
      const exits = Object.values(choose).map((branch) => branch.continue_as);
      for (const next of [run, continue_as, ...exits]) if (next !== undefined) reached.add(next);
    }
  }
  return [...reached];
}

/** The processes that a run can come to, the first one included; also those that are left out of the machine. */
export const processesFrom = (machine: Machine, start: string): string[] => reachOf(machine, start).processes;

/** Whether all that a run can come to is in the machine: a process with mistakes is not. */
export const isWhole = (machine: Machine, start: string): boolean =>
  processesFrom(machine, start).every((id) => machine.graph.starts[id] !== undefined);

/** The steps that a name can mean in a run: `process/step`, or `step` in each process that it can come to. */
export function stepsCalled(machine: Machine, start: string, name: string): StepKey[] {
  return stepsFrom(machine, start).filter((key) => key === name || key.endsWith(`/${name}`));
}

/** All steps of the processes that a run can come to. */
export const stepsFrom = (machine: Machine, start: string): StepKey[] => reachOf(machine, start).steps;

/** The step that a name means where a run stands: one that is going on, else one of the process that acts. */
export function stepMeant(machine: Machine, start: string, situation: Situation, name: string): StepKey {
  const called = stepsCalled(machine, start, name);
  const callers = situation.frames.flatMap(({process, step}) => keyOf({id: process}, {id: step}));
  const active = [placeOf(situation), ...dutiesIn(situation).reverse(), ...callers.reverse()];
  const acting = processOf(placeOf(situation));
  return (
    active.find((key) => called.includes(key)) ??
    called.find((key) => processOf(key) === acting) ??
    called[0] ??
    name
  );
}
