import type {Check} from '../types';
import {flowOf, witness} from './shared/flow';
import {keyPlace} from './shared/page-at';

/** When nobody who holds a role can be reached, somebody else steps in. */
export const absenceIsCovered: Check = {
  id: 'absence-is-covered',
  severity: 'error',
  summary:
    'A standing role that owns a step, or decides in one, has another role as its `backup`, or two holders.',
  why: 'People are ill, asleep and on holiday; an incident does not wait until they are back.',
  mend: 'Add `backup: role` to the page of the role: who decides when its holder is ill or asleep. Two roles may back each other up.',
  *find(context) {
    const {roles} = context.compass;
    const graph = flowOf(context);
    for (const role of Object.values(roles)) {
      if (role.held !== 'standing') continue;
      const deciding = Object.entries(graph.steps).find(([, {step}]) => {
        const {owner, designates} = step;
        const settles = designates && (designates.tie_break ?? roles[designates.role]?.tie_break);
        return [owner, designates?.pass_to, settles].includes(role.id);
      });
      if (!deciding) continue;
      const note = witness(graph, deciding[0], `It answers for \`${deciding[0]}\`, or decides there.`);
      if (role.backup === undefined) {
        if ((role.holders?.min ?? 1) > 1) continue;
        yield {
          ...keyPlace(context, role.file, ['held']),
          actual: role.id,
          expected: ['backup'],
          reason: `Unexpected role \`${role.id}\` without a backup, expected \`backup\` with who steps in`,
          ...note,
        };
      } else if (role.backup === role.id) {
        yield {
          ...keyPlace(context, role.file, ['backup'], 'value'),
          actual: role.backup,
          reason: `Unexpected backup of \`${role.id}\` by itself, expected another role`,
          ...note,
        };
      }
    }
  },
};
