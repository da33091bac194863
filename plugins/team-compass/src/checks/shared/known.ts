import {processOf, type StepKey} from '../../engine/graph';
import {type Known, knownOnEveryPath, pathWithout} from '../../engine/known';
import {describePath} from '../../engine/paths';
import {onceBy} from '../../model/once';
import {demand} from '../../model/own';
import type {CheckContext} from '../../types';
import {beside, flowOf} from './flow';

/** What is known at every step, worked out once for all checks. */
export const knownOf = onceBy(
  ({compass}: CheckContext) => compass,
  (context): Known => knownOnEveryPath(context.compass, flowOf(context)),
);

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
