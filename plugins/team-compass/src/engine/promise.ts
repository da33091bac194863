import type {Process, Step} from '../types';
import {asElapsed, type Duration, parseDuration} from './duration';
import type {Edge, Graph, StepKey} from './graph';
import {type Path, pathsFrom} from './paths';

/** The slowest way from a promise to where it is kept, or a loop on the way, which may take any time. */
export type Slowest = {type: 'bounded'; path: Path; minutes: number} | {type: 'loop'; path: Path};

/** What a step may take at most; `null` when nothing bounds it. */
export function longestStay(step: Step, process: Process): Duration | null {
  const {clock} = process;
  if (step.within) return parseDuration(step.within, clock);
  if (step.timebox) return parseDuration(step.timebox.after, clock);
  return step.wait_for ? parseDuration(step.wait_for.at_most, clock) : null;
}

/** Minutes of a duration, counted on the promise's clock: elapsed time counts in full against a working promise. */
export function countedAs(duration: Duration, working: boolean): number {
  return working ? duration.minutes : asElapsed(duration);
}

/**
 * The slowest of all ways from a step to one that keeps a promise; `null` when no way leads there.
 *
 * @param working whether the promise counts working time
 * @param keptBy the steps that keep it; the time of these counts too
 */
export function slowestWay(
  graph: Graph,
  from: StepKey,
  keptBy: Set<StepKey>,
  working: boolean,
): Slowest | null {
  const stay = (key: StepKey, wait?: string): number => {
    const found = graph.steps[key];
    if (!found) return 0;
    const durations = [
      longestStay(found.step, found.process),
      wait ? parseDuration(wait, found.process.clock) : null,
    ];
    return durations.reduce((sum, duration) => sum + (duration ? countedAs(duration, working) : 0), 0);
  };
  const known = new Map<StepKey, Slowest | null>();
  const visit = (key: StepKey, way: Path): Slowest | null => {
    if (keptBy.has(key)) return {type: 'bounded', path: [], minutes: stay(key)};
    const round = way.findIndex((edge) => edge.from === key);
    if (round >= 0) return {type: 'loop', path: way.slice(round)};
    const before = known.get(key);
    if (before !== undefined) return before;
    let slowest: Slowest | null = null;
    for (const edge of graph.edges[key] ?? []) {
      const rest = edge.to.type === 'step' ? visit(edge.to.key, [...way, edge]) : null;
      if (rest?.type === 'loop') return rest;
      if (!rest) continue;
      const minutes = rest.minutes + stay(key, waitOf(graph, edge));
      if (slowest?.type !== 'bounded' || minutes > slowest.minutes) {
        slowest = {type: 'bounded', path: [edge, ...rest.path], minutes};
      }
    }
    known.set(key, slowest);
    return slowest;
  };
  return visit(from, []);
}

/** The steps on the ways from a promise up to where it is kept. */
export function promisedSteps(graph: Graph, from: StepKey, keptBy: Set<StepKey>): StepKey[] {
  return [...pathsFrom(graph, from, (edge) => !keptBy.has(edge.from)).keys()];
}

function waitOf({steps}: Graph, {from, branch}: Edge): string | undefined {
  return branch === null ? undefined : steps[from]?.step.choose?.[branch]?.wait;
}
