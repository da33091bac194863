import type {Check} from '../types';
import {flowOf, witness} from './shared/flow';
import {keyPlace} from './shared/page-at';
import {forgottenKind, hasOtherKind} from './shared/unsure';

/** People sleep: every role that is held for a run can go to somebody else. */
export const roleCanBeHandedOver: Check = {
  id: 'role-can-be-handed-over',
  severity: 'error',
  summary: 'Every role that is held per run is in the `hands_over` of some process.',
  why: 'If the only person who may act is asleep, nobody may.',
  mend: 'Add the role to `hands_over` of the process by which it changes hands: `hands_over: [incident-commander]`.',
  *find(context) {
    const {compass, pages} = context;
    // A process that cannot be read may be the one that hands it over.
    if (pages.some((page) => page.faults.length > 0 || forgottenKind(page) || hasOtherKind(page))) return;
    const processes = Object.values(compass.processes);
    const handed = new Set(processes.flatMap(({hands_over}) => hands_over ?? []));
    const graph = flowOf(context);
    for (const role of Object.values(compass.roles)) {
      if (role.held !== 'per_run' || handed.has(role.id)) continue;
      const used = Object.entries(graph.steps).find(
        ([
          ,
          {
            step: {owner, designates},
          },
        ]) => [owner, designates?.role].includes(role.id),
      );
      if (!used) continue;
      yield {
        ...keyPlace({pages}, role.file, ['held']),
        actual: role.id,
        expected: ['hands_over'],
        reason: `Unexpected role \`${role.id}\` that cannot be handed over, expected it in the \`hands_over\` of a process`,
        ...witness(graph, used[0], `It acts, or is given, in \`${used[0]}\`.`),
      };
    }
  },
};
