import {demand} from '../model/own';
import {calledBy, type Edge, type Graph, processOf, type StepKey} from './graph';

/** A way through the steps, as the edges that are taken one after the other. */
export type Path = Edge[];

/** The shortest way from one step to each that can be reached from it, nearest first; the step itself has the empty way. */
export function pathsFrom(
  graph: Graph,
  start: StepKey,
  follow: (edge: Edge) => boolean = () => true,
): Map<StepKey, Path> {
  const found = new Map<StepKey, Path>([[start, []]]);
  for (const [key, path] of found) {
    for (const edge of demand(graph.edges, key)) {
      if (edge.to.type === 'step' && follow(edge) && !found.has(edge.to.key))
        found.set(edge.to.key, [...path, edge]);
    }
  }
  return found;
}

/** The shortest way from a step back to itself, along edges that may be followed; `null` when there is none. */
export function cycleThrough(graph: Graph, key: StepKey, follow: (edge: Edge) => boolean): Path | null {
  // The nearest steps come first, so the first way back is the shortest.
  for (const [reached, path] of pathsFrom(graph, key, follow)) {
    const back = demand(graph.edges, reached).find(
      (edge) => follow(edge) && edge.to.type === 'step' && edge.to.key === key,
    );
    if (back) return [...path, back];
  }
  return null;
}

/** The steps from which some end can be reached. */
export function canFinish(graph: Graph): Set<StepKey> {
  const finishing = new Set<StepKey>();
  for (let before = -1; before !== finishing.size; ) {
    before = finishing.size;
    for (const [key, edges] of Object.entries(graph.edges)) {
      const leads = ({to}: Edge) => to.type === 'end' || finishing.has(to.key);
      if (edges.some(leads) && callCanFinish(graph, key, finishing)) finishing.add(key);
    }
  }
  return finishing;
}

/** A step that runs a process can only go on when that process can end. */
function callCanFinish(graph: Graph, key: StepKey, finishing: Set<StepKey>): boolean {
  const start = graph.starts[calledBy(graph, key) ?? ''];
  return start === undefined || finishing.has(start);
}

/** A step as people call it who start elsewhere: by its id within the same process, else with its process. */
export function stepName(key: StepKey, start: StepKey): string {
  const home = processOf(start);
  return processOf(key) === home ? key.slice(home.length + 1) : key;
}

/** A way as people read it: `watch → read (no answer) → reply`. */
export function describePath(start: StepKey, path: Path): string {
  const name = (key: StepKey) => stepName(key, start);
  const words = path.map(({branch, timedOut, to}) => {
    const how = branch ? ` (${branch})` : timedOut ? ' (time box)' : '';
    return `${how} → ${to.type === 'end' ? `end: ${to.outcome}` : name(to.key)}`;
  });
  return name(start) + words.join('');
}
