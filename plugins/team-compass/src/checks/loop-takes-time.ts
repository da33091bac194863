import type {StepKey} from '../engine/graph';
import {cycleThrough, describePath} from '../engine/paths';
import {quickWays} from '../engine/quick';
import type {Check} from '../types';
import {flowOf, stepPlace, wayTo} from './shared/flow';

/** Every way round holds something that takes time. */
export const loopTakesTime: Check = {
  id: 'loop-takes-time',
  severity: 'error',
  summary:
    'Every loop, also one that goes through other processes, holds a `wait`, a `wait_for` or a `timebox`.',
  why: 'Without one, people can be sent round and round at once, and nothing ever says that it is too often.',
  mend: 'Say how long to wait before the next round: `wait: 10 minutes` in the branch that goes back. A `wait_for` or a `timebox` in one of the steps does as well.',
  *find(context) {
    const graph = flowOf(context);
    const told = new Set<StepKey>();
    const quick = quickWays(graph);
    for (const key of Object.keys(graph.steps)) {
      const round = told.has(key) ? null : cycleThrough(quick, key, () => true);
      if (!round) continue;
      for (const {from} of round) told.add(from);
      yield {
        ...stepPlace(context, graph, key),
        reason: `Unexpected loop without a pause, expected a \`wait\`, \`wait_for\` or \`timebox\` on the way round`,
        note: `The way round: ${describePath(key, round)}. The way there: ${wayTo(graph, key) ?? 'none'}.`,
      };
    }
  },
};
