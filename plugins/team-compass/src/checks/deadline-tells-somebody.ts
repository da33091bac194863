import type {Check, Finding, Step} from '../types';
import {flowOf, stepPlace, witness} from './shared/flow';

/** A deadline says who hears when it is missed; a cadence says that and when it ends. */
export const deadlineTellsSomebody: Check = {
  id: 'deadline-tells-somebody',
  severity: 'error',
  summary:
    'A deadline (`within`) has somebody who hears when it is missed (`if_late`); a duty that repeats (`every`) also has an end (`until`).',
  why: 'A deadline that nobody hears of when it is missed is only a wish.',
  mend: 'Add what is missing below the step: `if_late: {notify: project-manager}` says who hears of it, `until: repair` when a duty ends. What has no deadline needs neither.',
  *find(context) {
    const graph = flowOf(context);
    for (const [key, {step}] of Object.entries(graph.steps)) {
      const way = witness(graph, key);
      // A duty that no step has beside it is told of as a step that no way leads to.
      const isMain = !graph.duties.has(key) && way.note !== undefined;
      const found = [
        ...judge(step),
        ...(isMain ? judgeMain(step) : []),
        ...(graph.duties.has(key) ? judgeDuty(step) : []),
      ];
      for (const {at, expected, reason} of found)
        yield {...stepPlace(context, graph, key, [at]), actual: at, expected, reason, ...way};
    }
  },
};

interface Judged extends Pick<Finding, 'reason'> {
  at: keyof Step & string;
  expected: string[];
}

function* judge(step: Step): Iterable<Judged> {
  const lacks = (at: Judged['at'], other: keyof Step & string): Judged => ({
    at,
    expected: [other],
    reason: `Unexpected \`${at}\` without \`${other}\`, expected both`,
  });
  if (step.within && !step.if_late) yield lacks('within', 'if_late');
  if (step.every && !step.if_late) yield lacks('every', 'if_late');
  if (step.every && !step.until) yield lacks('every', 'until');
  if (step.if_late && !step.within && !step.every) {
    yield {
      at: 'if_late',
      expected: ['within'],
      reason: 'Unexpected `if_late` without a deadline, expected `within` or `every`',
    };
  }
}

function* judgeDuty(step: Step): Iterable<Judged> {
  if (step.until || step.every) return;
  const reason = `Unexpected duty \`${step.id}\` without an end, expected \`until\``;
  yield {at: 'owner', expected: ['until'], reason};
}

function* judgeMain(step: Step): Iterable<Judged> {
  for (const at of ['every', 'until'] as const) {
    if (step[at]) {
      const reason = `Unexpected \`${at}\` on a step in the main order, expected it on a step that another has \`alongside\``;
      yield {at, expected: [], reason};
    }
  }
}
