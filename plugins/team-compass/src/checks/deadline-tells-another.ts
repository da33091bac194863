import type {Machine} from '../engine/machine';
import {holderOf} from '../engine/persons';
import type {Check} from '../types';
import {stepPlace} from './shared/flow';
import {firstTurns, type Turn, wayToTurn} from './shared/turns';

/** Whoever hears of a missed deadline is not the one who missed it. */
export const deadlineTellsAnother: Check = {
  id: 'deadline-tells-another',
  severity: 'error',
  summary: 'Who is told of a missed deadline is another person than who missed it, on every way.',
  why: 'Somebody who is asleep does not hear that they are late.',
  mend: 'Name in `notify` a role that another person holds. A role that falls to the owner by default is the same person.',
  *find(context) {
    for (const {turn, found: told, machine} of firstTurns(context, toldOfItself)) {
      const {owner} = turn.step;
      const how = told === owner ? 'owns the step' : `may be the same person as its owner \`${owner}\``;
      yield {
        ...stepPlace(context, machine.graph, turn.key, ['if_late', 'notify'], 'value'),
        actual: told,
        reason: `Unexpected \`${told}\`, who ${how}, expected somebody else to hear of it`,
        note: wayToTurn(machine, turn, told === owner ? [] : [owner, told]),
      };
    }
  },
};

/** The role that hears of a missed deadline, where its holder is the one who missed it. */
function toldOfItself({step: {owner, if_late}, situation}: Turn, machine: Machine): string | null {
  const told = if_late?.notify;
  if (told === undefined) return null;
  const late = holderOf(machine, situation, owner);
  return told === owner || (late !== null && late === holderOf(machine, situation, told)) ? told : null;
}
