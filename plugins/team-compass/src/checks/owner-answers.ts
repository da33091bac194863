import type {StepKey} from '../engine/graph';
import {holderVariable} from '../engine/known';
import type {Check, CheckContext, Finding} from '../types';
import {flowOf, stepPlace, witness} from './shared/flow';
import {knownOf} from './shared/known';

/** Whoever owns a step is one person of the team who answers for it. */
export const ownerAnswers: Check = {
  id: 'owner-answers',
  severity: 'error',
  summary:
    'The owner of a step is a role of the team that somebody holds on every way to it; a group owns no step.',
  why: 'What everybody owns, nobody does.',
  *find(context) {
    const graph = flowOf(context);
    for (const [key, {step}] of Object.entries(graph.steps)) {
      const role = context.compass.roles[step.owner];
      const place = stepPlace(context, graph, key, ['owner'], 'value');
      if (role?.held === 'external') {
        yield {
          ...place,
          actual: step.owner,
          reason: `Unexpected owner \`${step.owner}\` outside the team, expected a role of the team`,
          ...witness(graph, key),
        };
      } else if (role?.held === 'group') {
        yield {
          ...place,
          actual: step.owner,
          expected: ['responsible'],
          reason: `Unexpected group \`${step.owner}\` as the owner of a step, expected one role that answers for it`,
          note: 'Make the group `responsible`, and somebody the owner.',
        };
      } else if (role?.held === 'per_run' && role.default === undefined) {
        yield* vacant(context, key, step.owner);
      }
    }
  },
};

/** A role without a default is held only after a designation on every way. */
function* vacant(context: CheckContext, key: StepKey, owner: string): Iterable<Finding> {
  const graph = flowOf(context);
  const known = knownOf(context).at.get(key);
  if (!known || known.has(holderVariable(owner))) return;
  yield {
    ...stepPlace(context, graph, key, ['owner'], 'value'),
    actual: owner,
    reason: `Unexpected owner \`${owner}\` whom nobody may hold yet, expected a designation on every way to this step`,
    ...witness(graph, key),
  };
}
