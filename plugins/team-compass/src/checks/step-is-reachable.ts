import {keyOf, mainSteps, type StepKey} from '../engine/graph';
import {describePath, pathsFrom} from '../engine/paths';
import type {Check, CheckContext, Process} from '../types';
import {flowOf, stepPlace} from './shared/flow';

/** Every step is on some way through its process. */
export const stepIsReachable: Check = {
  id: 'step-is-reachable',
  severity: 'error',
  summary: 'Every step of a process can be reached from its first step.',
  why: 'A step that nobody arrives at is work that everybody believes somebody does.',
  mend: 'Say in the step before it where to go: `next: repair`. If nobody needs the step any more, delete it and its heading.',
  *find(context) {
    const graph = flowOf(context);
    for (const process of Object.values(context.compass.processes)) {
      if (graph.starts[process.id] === undefined) continue;
      const reached = reachedSteps(context, process);
      for (const step of process.steps) {
        const key = keyOf(process, step);
        if (reached.has(key)) continue;
        yield {
          ...stepPlace(context, graph, key),
          actual: step.id,
          reason: `Unexpected step \`${step.id}\` that no way leads to, expected a step that goes on to it`,
          note: passedBy(context, process, key),
        };
      }
    }
  },
};

/** The steps on the ways from the start, with the duties beside them. */
function reachedSteps(context: CheckContext, process: Process): Set<StepKey> {
  const graph = flowOf(context);
  const start = graph.starts[process.id];
  const main = start ? [...pathsFrom(graph, start, ({transfers}) => !transfers).keys()] : [];
  const duties = main.flatMap((key) => graph.steps[key]?.step.alongside ?? []);
  return new Set([...main, ...duties.map((id) => keyOf(process, {id}))]);
}

/** Where the way goes instead: the steps before it in the order all lead elsewhere. */
function passedBy(context: CheckContext, process: Process, key: StepKey): string {
  const graph = flowOf(context);
  const order = mainSteps(process).map((step) => keyOf(process, step));
  const before = order[order.indexOf(key) - 1];
  const edges = before === undefined ? [] : (graph.edges[before] ?? []);
  if (before === undefined || edges.length === 0)
    return 'No step names it: name it in a `next`, or take it out.';
  const ways = edges.map((edge) => describePath(before, [edge])).join('; ');
  return `The step in front of it leads elsewhere: ${ways}.`;
}
