import {calledBy, type Edge, type Graph, type StepKey} from './graph';
import {pathsFrom} from './paths';

/**
 * The same graph with only those ways that need take no time: no wait, no wait for somebody, no time box.
 *
 * A step that runs a process leads into it, and on past it where the process may come back at once.
 */
export function quickWays(graph: Graph): Graph {
  const quick = quickProcesses(graph);
  const edges = Object.entries(graph.edges).map(([key, ways]): [StepKey, Edge[]] => {
    const called = calledBy(graph, key);
    const onwards = called === null || quick.has(called) ? ways.filter(({waits}) => !waits) : [];
    return [key, [...onwards, ...callEdge(graph, key)]];
  });
  return {...graph, edges: Object.fromEntries(edges)};
}

/** The processes that one can pass through at once, also through those that they run. */
function quickProcesses(graph: Graph): Set<string> {
  const quick = new Set<string>();
  const passes = ({from, waits}: Edge) => {
    const called = calledBy(graph, from);
    return !waits && (called === null || quick.has(called));
  };
  for (let before = -1; before !== quick.size; ) {
    before = quick.size;
    for (const [id, start] of Object.entries(graph.starts)) {
      const reached = [...pathsFrom(graph, start, passes).keys()];
      const ends = reached.some((key) =>
        graph.edges[key]?.some((edge) => edge.to.type === 'end' && passes(edge)),
      );
      if (ends) quick.add(id);
    }
  }
  return quick;
}

function callEdge(graph: Graph, from: StepKey): Edge[] {
  const start = graph.starts[calledBy(graph, from) ?? ''];
  if (start === undefined) return [];
  return [
    {from, to: {type: 'step', key: start}, branch: null, timedOut: false, waits: false, transfers: false},
  ];
}
