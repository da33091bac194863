import type {Branch, Process, Step} from '../types';

/** A step of some process, as `process/step`. */
export type StepKey = string;

/** Where an exit leads. A target that does not exist is left out of the graph: another check tells of it. */
export type Target = {type: 'step'; key: StepKey} | {type: 'end'; outcome: string};

export interface Edge {
  from: StepKey;
  to: Target;
  /** The id of the branch; `null` for the one exit of a step. */
  branch: string | null;
  /** Taken when the time box has run out. */
  timedOut: boolean;
  /** Whether going this way takes time for sure: a wait, a wait for somebody, a time box. */
  waits: boolean;
  /** Whether it goes on as another process. */
  transfers: boolean;
}

/** All processes as one graph: steps, and the ways from each. */
export interface Graph {
  steps: Record<StepKey, {process: Process; step: Step}>;
  edges: Record<StepKey, Edge[]>;
  /** The first step of each process. */
  starts: Record<string, StepKey>;
  /** The steps that go on beside others. */
  duties: Set<StepKey>;
  /** The steps beside which a duty goes on. */
  hosts: Record<StepKey, StepKey[]>;
}

export const keyOf = (process: {id: string}, step: {id: string}): StepKey => `${process.id}/${step.id}`;

/** The id of the process that a step belongs to. */
export const processOf = (key: StepKey) => key.slice(0, key.indexOf('/'));

/** The process that a step runs, where it is one of the graph. */
export function calledBy({steps, starts}: Graph, key: StepKey): string | null {
  const run = steps[key]?.step.run;
  return run !== undefined && starts[run] !== undefined ? run : null;
}

/** Draws the graph of some processes. `run` comes back, so its process is no edge of the caller. */
export function buildGraph(processes: Process[]): Graph {
  const graph: Graph = {steps: {}, edges: {}, starts: Object.create(null), duties: new Set(), hosts: {}};
  for (const process of processes) {
    const duties = dutiesOf(process);
    for (const step of process.steps) {
      const key = keyOf(process, step);
      graph.steps[key] = {process, step};
      if (duties.has(step.id)) graph.duties.add(key);
      for (const duty of step.alongside ?? []) (graph.hosts[keyOf(process, {id: duty})] ??= []).push(key);
    }
    const first = mainSteps(process)[0];
    if (first) graph.starts[process.id] = keyOf(process, first);
  }
  for (const [key, {process, step}] of Object.entries(graph.steps)) {
    graph.edges[key] = graph.duties.has(key) ? [] : edgesFrom(key, process, step, graph);
  }
  return graph;
}

/** The ids of the steps that some other step has `alongside`. */
export function dutiesOf({steps}: Process): Set<string> {
  return new Set(steps.flatMap(({alongside}) => alongside ?? []));
}

/** The steps in the main order: without the duties. */
export function mainSteps(process: Process): Step[] {
  const duties = dutiesOf(process);
  return process.steps.filter(({id}) => !duties.has(id));
}

function edgesFrom(from: StepKey, process: Process, step: Step, graph: Graph): Edge[] {
  const edges: Edge[] = [];
  const add = (exit: Branch | Step, branch: string | null, waits: boolean) => {
    const to = targetOf(exit, process, step, graph);
    if (to) edges.push({from, to, branch, timedOut: false, waits, transfers: exit.continue_as !== undefined});
  };
  const waits = step.wait_for !== undefined || step.timebox !== undefined;
  for (const [id, branch] of Object.entries(step.choose ?? {}))
    add(branch, id, waits || branch.wait !== undefined);
  if (!step.choose) add(step, null, waits);
  const late = step.timebox && stepTarget(step.timebox.next, process, graph);
  if (late) edges.push({from, to: late, branch: null, timedOut: true, waits: true, transfers: false});
  return edges;
}

function targetOf(exit: Branch | Step, process: Process, step: Step, graph: Graph): Target | null {
  if (exit.next) return stepTarget(exit.next, process, graph);
  if (exit.end) return {type: 'end', outcome: exit.end};
  if (exit.continue_as) {
    const key = graph.starts[exit.continue_as];
    // A process that is not drawn has a finding of its own: here it counts as a way out.
    return key ? {type: 'step', key} : {type: 'end', outcome: exit.continue_as};
  }
  const order = mainSteps(process);
  const following = order[order.findIndex(({id}) => id === step.id) + 1];
  return following ? {type: 'step', key: keyOf(process, following)} : {type: 'end', outcome: 'done'};
}

function stepTarget(id: string, process: Process, graph: Graph): Target | null {
  const key = keyOf(process, {id});
  return Object.hasOwn(graph.steps, key) ? {type: 'step', key} : null;
}
