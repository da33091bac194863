import {demand} from '../model/own';
import type {Compass, Process, Role, Step, Variable} from '../types';
import {calledBy, type Edge, type Graph, keyOf, processOf, type StepKey} from './graph';
import {type Path, pathsFrom} from './paths';

/** What is known at each step on every way that leads to it. */
export interface Known {
  /** On entering a step; nothing for steps that cannot be reached. */
  at: Map<StepKey, Set<string>>;
  /** After every way through a process, beside what it was given. */
  setBy: Map<string, Set<string>>;
}

/** The variables that a step sets, with what is said of each. */
export function variablesOf({sets}: Step): Record<string, Variable> {
  return Array.isArray(sets) ? Object.fromEntries(sets.map((name) => [name, {}])) : (sets ?? {});
}

/** The variable that says who holds a role: `incident_commander` for `incident-commander`. */
export const holderVariable = (role: string) => role.replaceAll('-', '_');

/** The role whose holder a variable says, if it is one of these. */
export const roleOfVariable = (variable: string) => variable.replaceAll('_', '-');

/** Follows all ways through all processes and keeps what holds on every one. */
export function knownOnEveryPath({processes, roles}: Compass, graph: Graph): Known {
  const known: Known = {at: new Map(), setBy: new Map()};
  const given = Object.values(roles)
    .filter(isAlwaysHeld)
    .map(({id}) => holderVariable(id));
  for (const {id, needs = [], hands_over} of Object.values(processes)) {
    const start = graph.starts[id];
    if (start) known.at.set(start, new Set([...given, ...needs, ...(hands_over ? ['outgoing'] : [])]));
  }
  for (let changed = true; changed; ) {
    changed = false;
    for (const process of Object.values(processes)) changed = pass(process, graph, known) || changed;
  }
  return known;
}

/** Somebody holds it in any case: all the time, or by default. */
const isAlwaysHeld = (role: Role) => role.held !== 'per_run' || role.default !== undefined;

/** Carries what is known along every edge of a process once; tells whether anything changed. */
function pass(process: Process, graph: Graph, known: Known): boolean {
  let changed = false;
  const start = graph.starts[process.id];
  const atEnds: Set<string>[] = [];
  for (const step of process.steps) {
    const key = keyOf(process, step);
    const before = known.at.get(key);
    if (!before) continue;
    for (const edge of demand(graph.edges, key)) {
      const after = knownAfter(graph, known, edge, before);
      // What it runs, or goes on as, has come to no end so far: perhaps it does later on, perhaps never.
      if (after === null) continue;
      if (edge.to.type === 'end') atEnds.push(after);
      else if (edge.transfers) atEnds.push(...onwards(known, after, processOf(edge.to.key)));
      else if (edge.to.key !== start) changed = keepCommon(known.at, edge.to.key, after) || changed;
    }
    for (const duty of step.alongside ?? []) {
      changed = keepCommon(known.at, keyOf(process, {id: duty}), before) || changed;
    }
  }
  for (const end of atEnds) changed = keepCommon(known.setBy, process.id, end) || changed;
  return changed;
}

/** What is known after a step is left by an edge: nothing new when its time box ran out. */
function knownAfter(graph: Graph, known: Known, {from, timedOut}: Edge, before: Set<string>) {
  if (timedOut) return before;
  const called = calledBy(graph, from);
  const found = called === null ? [] : known.setBy.get(called);
  return found ? union(before, found, setByStep(demand(graph.steps, from).step)) : null;
}

/** What is known at the end of a process that one goes on as. */
function onwards({setBy}: Known, before: Set<string>, process: string): Set<string>[] {
  const found = setBy.get(process);
  return found ? [union(before, found)] : [];
}

/** What a step leaves known when it is done. */
export function setByStep(step: Step): string[] {
  const role = step.designates?.role;
  return [...Object.keys(variablesOf(step)), ...(role === undefined ? [] : [holderVariable(role)])];
}

/** The shortest way to a step on which a variable is never set: the witness that it may be unknown. */
export function pathWithout(
  graph: Graph,
  {setBy}: Pick<Known, 'setBy'>,
  key: StepKey,
  variable: string,
): Path | undefined {
  const start = demand(graph.starts, processOf(key));
  const sets = ({from}: Edge) =>
    setByStep(demand(graph.steps, from).step).includes(variable) ||
    setBy.get(calledBy(graph, from) ?? '')?.has(variable);
  const follow = (edge: Edge) => !edge.transfers && (edge.timedOut || !sets(edge));
  return pathsFrom(graph, start, follow).get(key);
}

const union = (...all: Iterable<string>[]) => new Set(all.flatMap((names) => [...names]));

function keepCommon<Key>(sets: Map<Key, Set<string>>, key: Key, found: Set<string>): boolean {
  const before = sets.get(key);
  const after = before ? new Set([...before].filter((name) => found.has(name))) : found;
  if (before && before.size === after.size) return false;
  sets.set(key, after);
  return true;
}
