import type {Check} from '../types';
import {machineFor, wayThrough} from './shared/flow';
import {keyPlace} from './shared/page-at';

/** A hand-over asks somebody to take over. */
export const handOverAsksSomebody: Check = {
  id: 'hand-over-asks-somebody',
  severity: 'error',
  summary: 'A process that hands a role over has a step that designates `incoming`.',
  why: 'A role that was put down and not taken up is held by nobody.',
  mend: 'Add `designates: {role: incoming, tries: 2, tie_break: role}` to the step in which somebody is asked to take over.',
  *find(context) {
    const {graph, processes} = machineFor(context);
    for (const {id, file, steps, hands_over} of Object.values(processes)) {
      const given = steps.map(({designates}) => designates?.role);
      // A misspelt person is told of at the step.
      if (!hands_over || given.includes('incoming') || given.includes('outgoing')) continue;
      yield {
        ...keyPlace(context, file, ['hands_over']),
        actual: id,
        expected: ['designates: {role: incoming}'],
        reason: `Unexpected hand-over in which nobody is asked, expected a step that designates \`incoming\``,
        note: `The way through it: ${wayThrough(graph, id)}.`,
      };
    }
  },
};
