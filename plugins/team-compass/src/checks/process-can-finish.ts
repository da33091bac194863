import {calledBy, type Graph, type StepKey} from '../engine/graph';
import {canFinish, cycleThrough, describePath, pathsFrom} from '../engine/paths';
import {demand} from '../model/own';
import type {Check} from '../types';
import {flowOf, stepPlace, wayTo} from './shared/flow';

/** From every step that can be reached, an end can be reached too. */
export const processCanFinish: Check = {
  id: 'process-can-finish',
  severity: 'error',
  summary:
    'From every step some way leads to an end, also through the processes that it runs or continues as.',
  why: 'A process that cannot end keeps people in it, and its tickets open, for ever.',
  mend: 'Follow the way in the message: somewhere on it, one branch must lead to an `end`. Usually a choice lacks the branch for "it is done".',
  *find(context) {
    const graph = flowOf(context);
    const finishing = canFinish(graph);
    for (const key of trapped(graph, finishing)) {
      const step = demand(graph.steps, key).step.id;
      yield {
        ...stepPlace(context, graph, key),
        actual: step,
        reason: `Unexpected step \`${step}\` from which no way leads to an end, expected one that does`,
        note: `The way there: ${wayTo(graph, key)}. From there: ${afterwards(graph, key, finishing)}.`,
      };
    }
  },
};

/** The first step on each way into a part that has no way out. */
function trapped(graph: Graph, finishing: Set<StepKey>): StepKey[] {
  const found: StepKey[] = [];
  for (const start of Object.values(graph.starts)) {
    if (!finishing.has(start)) found.push(start);
    for (const [key] of pathsFrom(graph, start, ({from, transfers}) => finishing.has(from) && !transfers)) {
      if (!finishing.has(key) && key !== start) found.push(key);
    }
  }
  return [...new Set(found)];
}

/** What one does there instead of ending: the nearest way round, or the way to a process that does not come back. */
function afterwards(graph: Graph, key: StepKey, finishing: Set<StepKey>): string {
  const ways = [...pathsFrom(graph, key)].flatMap(([reached, path]) => {
    const called = calledBy(graph, reached);
    if (called !== null && !finishing.has(demand(graph.starts, called)))
      return [`${describePath(key, path)}, which runs \`${called}\`, and that cannot end`];
    const round = cycleThrough(graph, reached, () => true);
    return round ? [describePath(key, [...path, ...round])] : [];
  });
  return ways.slice(0, 1).join('');
}
