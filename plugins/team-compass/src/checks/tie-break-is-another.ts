import {canBeAsked, mayBeSamePerson} from '../engine/roles';
import type {Check} from '../types';
import {flowOf, stepPlace, witness} from './shared/flow';

/** Whoever breaks a tie is neither the one who asks nor one who can be asked. */
export const tieBreakIsAnother: Check = {
  id: 'tie-break-is-another',
  severity: 'error',
  summary:
    'A designation that can fail has somebody who settles it: not the owner of the step, and not one who can be asked.',
  why: 'Who decides between others must not be one of them.',
  *find(context) {
    const graph = flowOf(context);
    const {compass} = context;
    for (const [key, {step, process}] of Object.entries(graph.steps)) {
      const given = step.designates;
      if (!given) continue;
      const roles = given.role === 'incoming' ? (process.hands_over ?? []) : [given.role];
      const place = stepPlace(context, graph, key, ['designates']);
      for (const id of roles) {
        const role = compass.roles[id];
        if (!role) continue;
        const settles = given.tie_break ?? role.tie_break;
        const mustBeSettled = given.role === 'incoming' || (role.may_decline && role.default === undefined);
        if (settles === undefined && mustBeSettled) {
          yield {
            ...place,
            actual: id,
            expected: ['tie_break'],
            reason: `Unexpected designation of \`${id}\` that may end with nobody, expected a \`tie_break\``,
            ...witness(graph, key),
          };
        } else if (settles !== undefined && mayBeSamePerson(compass, settles, step.owner)) {
          yield {
            ...place,
            actual: settles,
            reason: `Unexpected tie-break by \`${settles}\`, who may be the owner of this step, expected somebody else`,
            ...witness(graph, key),
          };
        } else if (settles !== undefined && canBeAsked(compass, id, settles)) {
          yield {
            ...place,
            actual: settles,
            reason: `Unexpected tie-break by \`${settles}\`, who can be asked to be \`${id}\`, expected somebody else`,
            ...witness(graph, key),
          };
        }
      }
    }
  },
};
