import type {Process, Step} from '../types';
import {asElapsed, type Duration, parseDuration} from './duration';
import type {Edge, Graph, StepKey} from './graph';
import {cycleThrough, type Path, pathsFrom} from './paths';

/** The slowest way from a promise to where it is kept, or a loop on the way, which may take any time. */
export type Slowest = {type: 'bounded'; path: Path; minutes: number} | {type: 'loop'; path: Path};

/**
 * A way up to where a promise is kept, timed from its end: working time with which it begins, and all that follows.
 *
 * Working time in one piece meets only so many weekends; the same time in pieces may meet one in each.
 */
interface Timed {
  path: Path;
  /** Minutes of working time with which the way begins. */
  working: number;
  /** Minutes of the rest of it, on the clock of the promise. */
  rest: number;
}

/** What a step may take at most; `null` when nothing bounds it. */
export function longestStay({within, timebox, wait_for}: Step, {clock}: Process): Duration | null {
  const bounds = [within, timebox?.after, wait_for?.at_most].flatMap((words) => {
    const duration = words === undefined ? null : parseDuration(words, clock);
    return duration ? [duration] : [];
  });
  return bounds.sort((a, b) => asElapsed(a) - asElapsed(b))[0] ?? null;
}

/**
 * The slowest of all ways from a step to one that keeps a promise; `null` when no way leads there.
 *
 * @param working whether the promise counts working time: then elapsed time counts in full
 * @param keptBy the steps that keep it; the time of these counts too
 */
export function slowestWay(
  graph: Graph,
  from: StepKey,
  keptBy: Set<StepKey>,
  working: boolean,
): Slowest | null {
  const onTheWay = ({from: step}: Edge) => !keptBy.has(step);
  for (const [key] of pathsFrom(graph, from, onTheWay)) {
    const round = cycleThrough(graph, key, onTheWay);
    if (round) return {type: 'loop', path: round};
  }
  const [slowest] = timedWays(graph, from, keptBy, working).sort((a, b) => totalOf(b) - totalOf(a));
  return slowest ? {type: 'bounded', path: slowest.path, minutes: totalOf(slowest)} : null;
}

/** The steps on the ways from a promise up to where it is kept. */
export function promisedSteps(graph: Graph, from: StepKey, keptBy: Set<StepKey>): StepKey[] {
  return [...pathsFrom(graph, from, (edge) => !keptBy.has(edge.from)).keys()];
}

/** The ways from a step, without those that are quicker than another in every respect. There are no loops. */
function timedWays(graph: Graph, from: StepKey, keptBy: Set<StepKey>, working: boolean): Timed[] {
  const known = new Map<StepKey, Timed[]>();
  const visit = (key: StepKey): Timed[] => {
    const ways = known.get(key) ?? slowestOf(waysFrom(key));
    known.set(key, ways);
    return ways;
  };
  const waysFrom = (key: StepKey): Timed[] => {
    const stay = durationsAt(graph, key);
    if (keptBy.has(key)) return [prepend(here, stay, working)];
    return edgesBetween(graph, key).flatMap(({edge, to}) =>
      visit(to).map(({path, ...timed}) =>
        prepend({...timed, path: [edge, ...path]}, [...stay, ...waitOn(graph, edge)], working),
      ),
    );
  };
  return visit(from);
}

const here: Timed = {path: [], working: 0, rest: 0};

const totalOf = ({working, rest}: Pick<Timed, 'working' | 'rest'>) =>
  rest + asElapsed({minutes: working, working: true});

/** A way with some times before it, the first of them first. */
function prepend(way: Timed, before: Duration[], inWorkingTime: boolean): Timed {
  let {working, rest} = way;
  for (const duration of [...before].reverse()) {
    if (inWorkingTime) rest += duration.minutes;
    else if (duration.working) working += duration.minutes;
    else [working, rest] = [0, totalOf({working, rest}) + duration.minutes];
  }
  return {path: way.path, working, rest};
}

/** Of ways that are alike in all that matters the first stays. */
function slowestOf(ways: Timed[]): Timed[] {
  const isQuicker = (one: Timed, other: Timed) => one.working <= other.working && one.rest <= other.rest;
  return ways.filter(
    (one, at) =>
      !ways.some(
        (other, index) => isQuicker(one, other) && (index < at || !isQuicker(other, one)) && index !== at,
      ),
  );
}

function durationsAt({steps}: Graph, key: StepKey): Duration[] {
  const found = steps[key];
  const stay = found && longestStay(found.step, found.process);
  return stay ? [stay] : [];
}

function waitOn({steps}: Graph, {from, branch}: Edge): Duration[] {
  const found = steps[from];
  const wait = branch === null ? undefined : found?.step.choose?.[branch]?.wait;
  const duration = wait === undefined ? null : parseDuration(wait, found?.process.clock);
  return duration ? [duration] : [];
}

/** The ways from a step to others. */
const edgesBetween = ({edges}: Graph, key: StepKey) =>
  (edges[key] ?? []).flatMap((edge) => (edge.to.type === 'step' ? [{edge, to: edge.to.key}] : []));
