import type {Check} from '../types';
import {flowOf, stepPlace, witness} from './shared/flow';

/** A choice says what happens when none of its cases fits. */
export const choiceHasOtherwise: Check = {
  id: 'choice-has-otherwise',
  severity: 'error',
  summary: 'A choice has exactly one branch with `otherwise`, and it stands last.',
  why: 'In an incident the case that nobody thought of is the one that happens.',
  mend: 'Write `otherwise` instead of `when` in the last branch, and only there. It is the way for all that the other branches do not name.',
  *find(context) {
    const graph = flowOf(context);
    for (const [key, {step}] of Object.entries(graph.steps)) {
      const branches = Object.entries(step.choose ?? {});
      const others = branches.filter(([, branch]) => branch.otherwise !== undefined).map(([id]) => id);
      const last = branches.at(-1)?.[0];
      if (branches.length > 0 && others.length === 0) {
        yield {
          ...stepPlace(context, graph, key, ['choose']),
          expected: ['otherwise'],
          reason: `Unexpected choice without a last resort, expected \`otherwise\` in its last branch`,
          ...witness(graph, key),
        };
      }
      for (const id of others
        .filter((id) => id !== last || others.length > 1)
        .slice(0, Math.max(1, others.length - 1))) {
        yield {
          ...stepPlace(context, graph, key, ['choose', id, 'otherwise']),
          actual: id,
          reason:
            others.length > 1
              ? `Unexpected second \`otherwise\` in \`${id}\`, expected one, in the last branch`
              : `Unexpected \`otherwise\` in the branch \`${id}\`, expected it in the last branch, \`${last}\``,
          ...witness(graph, key),
        };
      }
    }
  },
};
