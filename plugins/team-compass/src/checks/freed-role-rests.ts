import type {Check} from '../types';
import {stepPlace} from './shared/flow';
import {firstTurns, wayToTurn} from './shared/turns';

/** Whoever was relieved by a designation has nothing more to do in that run. */
export const freedRoleRests: Check = {
  id: 'freed-role-rests',
  severity: 'error',
  summary:
    'A role that a designation has freed owns no later step of that run, unless the step says `keeps: true`.',
  why: 'Whoever was told that they are free looks at the next ticket, and the step waits for nobody.',
  mend: 'Give the step to whoever took over, often the role that was designated. If it is meant to stay with the one who was freed, add `keeps: true` to the step.',
  *find(context) {
    const isFreed = ({
      step: {owner, keeps},
      situation,
    }: {
      step: {owner: string; keeps?: boolean};
      situation: {freed: string[]};
    }) => (!keeps && situation.freed.includes(owner) ? owner : null);
    for (const {turn, found: owner, machine} of firstTurns(context, isFreed)) {
      const takenOver = Object.values(machine.roles).filter((role) => role.default === owner);
      yield {
        ...stepPlace(context, machine.graph, turn.key, ['owner'], 'value'),
        actual: owner,
        expected: ['keeps: true', ...takenOver.slice(0, 1).map(({id}) => id)],
        reason: `Unexpected owner \`${owner}\`, whom a designation has freed, expected another owner or \`keeps: true\``,
        note: wayToTurn(machine, turn),
      };
    }
  },
};
