import {inWords, parseDuration} from '../engine/duration';
import {type Graph, keyOf, type StepKey} from '../engine/graph';
import {describePath, type Path, stepName} from '../engine/paths';
import {longestStay, promisedSteps, slowestWay} from '../engine/promise';
import type {Check, CheckContext, Finding, Process} from '../types';
import {flowOf, stepPlace, witness} from './shared/flow';
import {keyPlace} from './shared/page-at';
import {outsideRecipient} from './shared/recipients';

/** What is promised to the reader is what the steps add up to. */
export const promiseIsKept: Check = {
  id: 'promise-is-kept',
  severity: 'error',
  summary: 'On a promised path every step has a deadline, and the slowest way keeps the promise.',
  why: 'Communities plan with what they were promised; the steps are where it is kept or broken.',
  mend: 'Give each step on the way a `within`, and add them up: shorten the deadlines, or promise more time. What keeps a promise is a step that sends a message to the community.',
  *find(context) {
    for (const process of Object.values(context.compass.processes)) {
      if (process.promise) yield* judge(context, process, process.promise);
    }
  },
};

function* judge(
  context: CheckContext,
  process: Process,
  promise: NonNullable<Process['promise']>,
): Iterable<Finding> {
  const graph = flowOf(context);
  const from = keyOf(process, {id: promise.from});
  const keptBy = new Set(promise.kept_by.filter((key) => Object.hasOwn(graph.steps, key)));
  const promised = parseDuration(promise.within, process.clock);
  if (!promised || keptBy.size < promise.kept_by.length || !Object.hasOwn(graph.steps, from)) return;
  yield* unheard(context, graph, keptBy);
  const open = promisedSteps(graph, from, keptBy).filter((key) => isUnbounded(graph, key));
  for (const key of open) {
    yield {
      ...stepPlace(context, graph, key),
      expected: ['within'],
      reason: `Unexpected step without a deadline on a promised path, expected \`within\``,
      note: `\`${process.id}\` promises an answer within ${promise.within}. ${witness(graph, key).note ?? ''}`.trim(),
    };
  }
  const slowest = slowestWay(graph, from, keptBy, promised.working);
  const place = keyPlace(context, process.file, ['promise', 'within']);
  if (slowest?.type === 'loop') {
    const first = slowest.path[0]?.from ?? from;
    yield {
      ...place,
      reason: 'Unexpected loop on a promised path, expected a way that ends',
      note: `The way round: ${describePath(first, slowest.path)}.`,
    };
  } else if (slowest && open.length === 0 && slowest.minutes > promised.minutes) {
    const took = inWords(slowest.minutes, promised.working);
    yield {
      ...place,
      actual: promise.within,
      expected: [took],
      reason: `Unexpected promise of ${promise.within}, expected at least ${took}, which its steps may take`,
      note: `The slowest way: ${timedPath(graph, from, slowest.path)}.`,
    };
  }
}

const isUnbounded = (graph: Graph, key: StepKey) => {
  const found = graph.steps[key];
  return found !== undefined && longestStay(found.step, found.process) === null;
};

/** A promise is kept by something that arrives: a message to somebody outside. */
function* unheard(context: CheckContext, graph: Graph, keptBy: Set<StepKey>): Iterable<Finding> {
  for (const key of keptBy) {
    const step = graph.steps[key]?.step;
    if (step && outsideRecipient(context, step)) continue;
    yield {
      ...stepPlace(context, graph, key),
      actual: key,
      reason: `Unexpected \`${key}\` to keep a promise, expected a step that sends something to somebody outside`,
      ...witness(graph, key),
    };
  }
}

/** A way with the time of each step: `read (8 working hours) → decide (1 working hour)`. */
function timedPath(graph: Graph, from: StepKey, path: Path): string {
  const keys = [from, ...path.flatMap(({to}) => (to.type === 'step' ? [to.key] : []))];
  const time = (key: StepKey) => graph.steps[key]?.step.within ?? 'its time box';
  return keys.map((key) => `${stepName(key, from)} (${time(key)})`).join(' → ');
}
