import {demand} from '../model/own';
import type {Compass, Process, Role, Step, Template} from '../types';
import {buildGraph, type Edge, type Graph, type StepKey} from './graph';

/** What the engine runs: processes as a graph, and the roles that act in them. Made once from a compiled compass. */
export interface Machine {
  graph: Graph;
  processes: Record<string, Process>;
  roles: Record<string, Role>;
  templates: Record<string, Template>;
  /** Whether some process of the compass is left out: what it would claim is taken as claimed. */
  isPartial: boolean;
  /** The zone in which working time is counted, as in the IANA time zone database. */
  zone: string;
}

/** @param processes those to run; one that is left out counts as a way out of the others */
export function machineOf(
  {processes: all, roles, templates}: Pick<Compass, 'processes' | 'roles' | 'templates'>,
  processes: Process[] = Object.values(all),
  zone = 'UTC',
): Machine {
  return {
    graph: buildGraph(processes),
    processes: Object.assign(
      Object.create(null),
      Object.fromEntries(processes.map((process) => [process.id, process])),
    ),
    roles,
    templates,
    isPartial: processes.length < Object.keys(all).length,
    zone,
  };
}

/** @throws Error for a step that is none: ask only for keys of the graph */
export const stepAt = ({graph}: Machine, key: StepKey): Step => demand(graph.steps, key).step;

/** The ways out of a step of the main order, without that of its time box. */
export const exitsOf = ({graph}: Machine, key: StepKey): Edge[] =>
  demand(graph.edges, key).filter(({timedOut}) => !timedOut);

/** The way that is taken when the time box of a step has run out. */
export const timeboxOf = ({graph}: Machine, key: StepKey): Edge | undefined =>
  demand(graph.edges, key).find(({timedOut}) => timedOut);
