import {processOf, type StepKey} from '../../engine/graph';
import {type Known, knownOnEveryPath, pathWithout} from '../../engine/known';
import {describePath} from '../../engine/paths';
import {demand} from '../../model/own';
import type {CheckContext, Compass} from '../../types';
import {beside, flowOf} from './flow';

const found = new WeakMap<Compass, Known>();

/** What is known at every step, worked out once for all checks. */
export function knownOf(context: CheckContext): Known {
  const known = found.get(context.compass) ?? knownOnEveryPath(context.compass, flowOf(context));
  found.set(context.compass, known);
  return known;
}

/** The way on which a variable is never set, as a note. */
export function wayWithout(context: CheckContext, key: StepKey, variable: string): {note?: string} {
  const graph = flowOf(context);
  const known = knownOf(context);
  // A duty begins beside several steps, and the variable may be missing only on the way to one of them.
  const ways = (graph.hosts[key] ?? [key]).map((main) => ({
    main,
    path: pathWithout(graph, known, main, variable),
  }));
  const way = ways.find(({path}) => path !== undefined);
  if (!way?.path) return {};
  const {main, path} = way;
  const start = demand(graph.starts, processOf(key));
  return {
    note: `On this way nothing sets it: ${describePath(start, path)}${beside(graph, main, key)}. Add it to \`sets\` on the way, or to \`needs\`.`,
  };
}
