import {type Edge, processOf, type StepKey} from '../engine/graph';
import {setByStep} from '../engine/known';
import {quoteList} from '../model/names';
import {demand} from '../model/own';
import type {Check, CheckContext, Finding, KeyPath} from '../types';
import {flowOf, stepPlace} from './shared/flow';
import {knownOf, wayWithout} from './shared/known';

/** Whoever starts a process hands it what it needs. */
export const processGetsItsNeeds: Check = {
  id: 'process-gets-its-needs',
  severity: 'error',
  summary: 'What a process needs is known on every way to the step that runs it or continues as it.',
  why: 'A process that starts without what it needs stops at its first message.',
  mend: 'Add it to `sets` of the step that finds it out, or to `needs` of this process if it is known from the start. If the other process can do without, take it out of its `needs`.',
  *find(context) {
    const graph = flowOf(context);
    for (const [key, before] of knownOf(context).at) {
      const {step} = demand(graph.steps, key);
      if (step.run) yield* missing(context, key, step.run, ['run'], before);
      for (const edge of demand(graph.edges, key)) {
        if (!edge.transfers || edge.to.type !== 'step') continue;
        yield* missing(
          context,
          key,
          processOf(edge.to.key),
          pathOf(edge),
          new Set([...before, ...setByStep(step)]),
        );
      }
    }
  },
};

const pathOf = ({branch}: Edge): KeyPath => (branch ? ['choose', branch, 'continue_as'] : ['continue_as']);

function* missing(
  context: CheckContext,
  key: StepKey,
  target: string,
  path: KeyPath,
  known: Set<string>,
): Iterable<Finding> {
  const graph = flowOf(context);
  const unknown = (context.compass.processes[target]?.needs ?? []).filter((name) => !known.has(name));
  const [first] = unknown;
  if (first === undefined) return;
  const them = unknown.length === 1 ? 'it' : 'them';
  yield {
    ...stepPlace(context, graph, key, path, 'value'),
    actual: target,
    expected: unknown,
    reason: `Unexpected start of \`${target}\` without ${quoteList(unknown, 'and')}, expected ${them} to be known on every way`,
    ...wayWithout(context, key, first),
  };
}
