import type {Machine} from '../engine/machine';
import {holderOf, rulesOf} from '../engine/persons';
import {canBeAsked} from '../engine/roles';
import type {Check} from '../types';
import {stepPlace} from './shared/flow';
import {firstTurns, type Turn, wayToTurn} from './shared/turns';

/** Whoever breaks a tie is neither the one who asks nor one who can be asked. */
export const tieBreakIsAnother: Check = {
  id: 'tie-break-is-another',
  severity: 'error',
  summary:
    'Where nobody may agree to take a role, a `tie_break` decides: not the owner of the step, and not one who can be asked.',
  why: 'Who decides between others must not be one of them.',
  mend: 'Name in `tie_break` somebody who stands outside: not the owner of the step, and not one who may be asked to take the role.',
  *find(context) {
    for (const {turn, found, machine} of firstTurns(context, judge)) {
      const {actual, reason, roles, expected = []} = found;
      yield {
        ...stepPlace(context, machine.graph, turn.key, ['designates']),
        actual,
        expected,
        reason,
        note: wayToTurn(machine, turn, roles),
      };
    }
  },
};

interface Judged {
  actual: string;
  reason: string;
  expected?: string[];
  /** Whose holders show it. */
  roles?: string[];
}

function judge({step: {owner, designates}, situation}: Turn, machine: Machine): Judged | null {
  if (!designates) return null;
  const id = designates.role === 'incoming' ? (situation.handedOver ?? '') : designates.role;
  const rules = rulesOf(machine, situation, designates.role);
  if (!rules) return null;
  const settles = designates.tie_break ?? rules.tie_break;
  if (settles === undefined) {
    const mayEndWithNobody =
      designates.role === 'incoming' || (rules.may_decline && rules.default === undefined);
    const reason = `Unexpected designation of \`${id}\` that may end with nobody, expected a \`tie_break\``;
    return mayEndWithNobody ? {actual: id, reason, expected: ['tie_break']} : null;
  }
  const unfit = (who: string, roles: string[] = []): Judged => ({
    actual: settles,
    reason: `Unexpected tie-break by \`${settles}\`, who ${who}, expected somebody else`,
    roles,
  });
  const asks = holderOf(machine, situation, owner);
  if (settles === owner || (asks !== null && asks === holderOf(machine, situation, settles)))
    return unfit('may be the owner of this step', settles === owner ? [] : [owner, settles]);
  return canBeAsked(machine, id, settles) ? unfit(`can be asked to be \`${id}\``) : null;
}
