import type {Machine} from '../engine/machine';
import {designated} from '../engine/moves';
import {holderOf} from '../engine/persons';
import {defaultChain} from '../engine/roles';
import {own} from '../model/own';
import type {Check, KeyPath} from '../types';
import {stepPlace} from './shared/flow';
import {firstTurns, type Turn, wayToTurn} from './shared/turns';

/** A role that is held anew in each run gets nothing before somebody holds it. */
export const recipientIsHeld: Check = {
  id: 'recipient-is-held',
  severity: 'error',
  summary:
    'A per-run role that is sent to, told, introduced or does the work is held by somebody on every way to that step.',
  why: 'A message to a role that nobody has taken yet reaches nobody.',
  mend: 'Let every way to this step pass a step that `designates` the role, or give the role a `default` on its page. Otherwise send to a role that is always held.',
  *find(context) {
    for (const {turn, found, machine} of firstTurns(context, vacantIn)) {
      yield {
        ...stepPlace(context, machine.graph, turn.key, found.path, 'value'),
        actual: found.role,
        reason: `Unexpected \`${found.role}\`, whom nobody may hold yet, expected a designation on every way to this step`,
        note: wayToTurn(machine, turn),
      };
    }
  },
};

interface Named {
  role: string;
  path: KeyPath;
}

/** The first role of a step that nobody may hold when the step needs it. */
function vacantIn({step, situation}: Turn, machine: Machine): Named | undefined {
  const isVacant =
    (at: typeof situation) =>
    ({role}: Named) => {
      const held = machine.roles[role]?.held;
      const mayBeVacant = role === 'incoming' ? at.handedOver !== null : held === 'per_run';
      // A default that is not there is told of where it is named.
      const {last} = defaultChain(machine, role);
      const isTold = last !== role && own(machine.roles, last) === undefined;
      return mayBeVacant && !isTold && holderOf(machine, at, role) === null;
    };
  const before: Named[] = [
    ...listed(step.responsible, ['responsible']),
    ...listed(step.consulted, ['consulted']),
    ...listed(step.if_late?.notify, ['if_late', 'notify']),
  ];
  // Who is informed is told after.
  const after: Named[] = [
    ...listed(step.informed, ['informed']),
    ...listed(step.send?.to, ['send', 'to']),
    ...listed(step.send?.introduces, ['send', 'introduces']),
  ];
  const sending = designated(machine, situation, step).map(({to}) => to);
  return before.find(isVacant(situation)) ?? sending.flatMap((at) => after.filter(isVacant(at)))[0];
}

const listed = (roles: string | string[] | undefined, path: KeyPath): Named[] =>
  [roles ?? []].flat().map((role) => ({role, path}));
