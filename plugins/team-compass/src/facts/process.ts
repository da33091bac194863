import {keyOf, processOf, type StepKey} from '../engine/graph';
import {variablesOf} from '../engine/known';
import type {Compass, Process} from '../types';
import {type Leads, listed, type StepFacts, stepsOf} from './step';

/** A promise, with where it is counted from and the steps that keep it. */
export interface PromiseFacts {
  within: string;
  from: StepKey;
  /** On the page of another process only the steps of that. */
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
  /** The processes that it can go on as, with the steps that lead there: together where these are the same. */
  goesOnAs: {processes: string[]; at: StepKey[]}[];
}

export function processFacts(compass: Compass, process: Process): ProcessFacts {
  const steps = stepsOf(compass, process);
  return {
    startsWhen: process.starts_when ?? '',
    needs: (process.needs ?? []).map((variable) => ({
      variable,
      setBy: stepsThatSet(compass, process, variable),
    })),
    promises: promisesOf(compass, process),
    roles: rolesOf(process),
    ends: stepsByExit(steps, (leads) => (leads.type === 'end' ? leads.outcome : null)).map(
      ([outcome, at]) => ({outcome, at}),
    ),
    goesOnAs: together(stepsByExit(steps, (leads) => (leads.type === 'process' ? leads.process : null))),
  };
}

/** The roles that act in a process, in the order in which they first do: for the persons of a hand-over those it hands over. */
export function rolesOf({steps, hands_over = []}: Process): string[] {
  const acting = steps.flatMap(({owner, responsible, designates}) => [
    owner,
    ...listed(responsible),
    ...listed(designates?.role),
  ]);
  const roles = acting.flatMap((id) => (id === 'outgoing' || id === 'incoming' ? hands_over : [id]));
  return [...new Set(roles)];
}

function promisesOf({processes}: Compass, process: Process): PromiseFacts[] {
  return Object.values(processes).flatMap((other) => {
    if (!other.promise) return [];
    const {within, from, kept_by, states} = other.promise;
    const isHere = (key: StepKey) => other.id === process.id || processOf(key) === process.id;
    const keptBy = kept_by.filter(isHere);
    return keptBy.length > 0
      ? [{within, from: keyOf(other, {id: from}), keptBy, states: states ?? null}]
      : [];
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

/** Where steps lead, each once, with the steps that lead there. */
function stepsByExit(steps: StepFacts[], nameOf: (leads: Leads) => string | null): [string, StepKey[]][] {
  const found = new Map<string, Set<StepKey>>();
  for (const {key, exits} of steps) {
    for (const {leads} of exits) {
      const name = nameOf(leads);
      if (name !== null) found.set(name, (found.get(name) ?? new Set()).add(key));
    }
  }
  return [...found].map(([name, at]) => [name, [...at]]);
}

function together(found: [string, StepKey[]][]): ProcessFacts['goesOnAs'] {
  const groups = new Map<string, {processes: string[]; at: StepKey[]}>();
  for (const [process, at] of found) {
    const group = groups.get(at.join()) ?? {processes: [], at};
    group.processes.push(process);
    groups.set(at.join(), group);
  }
  return [...groups.values()];
}
