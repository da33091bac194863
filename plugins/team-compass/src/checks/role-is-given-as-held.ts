import type {Check} from '../types';
import {flowOf, stepPlace, witness} from './shared/flow';
import {isUnsure} from './shared/unsure';

/** A role is claimed, or designated, only where that is how it is held. */
export const roleIsGivenAsHeld: Check = {
  id: 'role-is-given-as-held',
  severity: 'error',
  summary: 'A step claims only a role with `claimed: true`, and designates only a role that is held per run.',
  why: 'What is given away in a process belongs to somebody already, and then two people answer for it.',
  mend: 'Use `claims` for a role with several holders and `claimed: true`. Use `designates` for one with `held: per_run`. Any other role is held already: take the line out.',
  *find(context) {
    const graph = flowOf(context);
    for (const [key, {step, process}] of Object.entries(graph.steps)) {
      const {claims, designates} = step;
      const claimed = claims === undefined ? undefined : context.compass.roles[claims];
      if (claims !== undefined && claimed && !claimed.claimed && !isUnsure(context, claims)) {
        yield {
          ...stepPlace(context, graph, key, ['claims'], 'value'),
          actual: claims,
          reason: `Unexpected claim of \`${claims}\`, expected a role with \`claimed: true\` on its page`,
          ...witness(graph, key),
        };
      }
      const given = designates?.role ?? '';
      const role = context.compass.roles[given];
      const isPerson = process.hands_over !== undefined && given === 'outgoing';
      if (isPerson || (role && role.held !== 'per_run' && !isUnsure(context, given))) {
        yield {
          ...stepPlace(context, graph, key, ['designates', 'role'], 'value'),
          actual: given,
          expected: isPerson ? ['incoming'] : [],
          reason: `Unexpected designation of \`${given}\`, expected ${isPerson ? '`incoming`' : 'a role with `held: per_run`'}`,
          ...witness(graph, key),
        };
      }
    }
  },
};
