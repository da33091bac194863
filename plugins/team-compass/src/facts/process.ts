import {keyOf, processOf, type StepKey} from '../engine/graph';
import {variablesOf} from '../engine/known';
import type {Compass, Process} from '../types';
import {listed, type StepFacts, stepsOf} from './step';

/** A promise, with where it is counted from and the steps that keep it. */
export interface PromiseFacts {
  within: string;
  from: StepKey;
  keptBy: StepKey[];
  /** Where it is stated to communities: a name of another site. */
  states: string | null;
}

/** A process in short. */
export interface ProcessFacts {
  startsWhen: string;
  /** What is known when it starts, with the steps of other processes that find it out. */
  needs: {variable: string; setBy: StepKey[]}[];
  /** Its own promise, and those of others that a step of it keeps. */
  promises: PromiseFacts[];
  /** The roles that act in it, in the order in which they first do. */
  roles: string[];
  /** Each outcome, with the steps that lead to it. */
  ends: {outcome: string; at: StepKey[]}[];
  /** Each process that it can go on as, with the steps that lead there. */
  goesOnAs: {process: string; at: StepKey[]}[];
}

export function processFacts(compass: Compass, process: Process): ProcessFacts {
  const steps = stepsOf(compass, process);
  const leading = leadingOut(steps);
  return {
    startsWhen: process.starts_when ?? '',
    needs: (process.needs ?? []).map((variable) => ({
      variable,
      setBy: stepsThatSet(compass, process, variable),
    })),
    promises: promisesOf(compass, process),
    roles: rolesOf(process),
    ends: leading('end').map(({to, at}) => ({outcome: to, at})),
    goesOnAs: leading('process').map(({to, at}) => ({process: to, at})),
  };
}

/** The roles that act in a process, in the order in which they first do. */
export function rolesOf({steps}: Process): string[] {
  const acting = steps.flatMap(({owner, responsible, designates}) => [
    owner,
    ...listed(responsible),
    designates?.role,
  ]);
  const persons = new Set(['outgoing', 'incoming']);
  return [...new Set(acting)].filter((id): id is string => id !== undefined && !persons.has(id));
}

function promisesOf({processes}: Compass, process: Process): PromiseFacts[] {
  return Object.values(processes).flatMap((other) => {
    const {promise} = other;
    const isHere =
      promise && (other.id === process.id || promise.kept_by.some((key) => processOf(key) === process.id));
    if (!isHere) return [];
    const {within, from, kept_by, states} = promise;
    return [{within, from: keyOf(other, {id: from}), keptBy: kept_by, states: states ?? null}];
  });
}

function stepsThatSet({processes}: Compass, process: Process, variable: string): StepKey[] {
  const others = Object.values(processes).filter(({id}) => id !== process.id);
  return others.flatMap((other) =>
    other.steps
      .filter((step) => Object.hasOwn(variablesOf(step), variable))
      .map((step) => keyOf(other, step)),
  );
}

/** The outcomes, or the processes, to which steps lead, each once. */
function leadingOut(steps: StepFacts[]) {
  return (type: 'end' | 'process'): {to: string; at: StepKey[]}[] => {
    const found = new Map<string, Set<StepKey>>();
    for (const {key, exits} of steps) {
      for (const {leads} of exits) {
        if (leads.type !== type) continue;
        const to = leads.type === 'end' ? leads.outcome : leads.type === 'process' ? leads.process : '';
        found.set(to, (found.get(to) ?? new Set()).add(key));
      }
    }
    return [...found].map(([to, at]) => ({to, at: [...at]}));
  };
}
