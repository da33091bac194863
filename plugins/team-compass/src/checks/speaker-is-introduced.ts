import type {Machine} from '../engine/machine';
import {designated} from '../engine/moves';
import type {Situation} from '../engine/situation';
import {speechesOf} from '../engine/speech';
import type {Check} from '../types';
import {stepPlace} from './shared/flow';
import {firstTurns, type Turn, wayToTurn} from './shared/turns';

/** Nobody outside gets a message from a stranger. */
export const speakerIsIntroduced: Check = {
  id: 'speaker-is-introduced',
  severity: 'error',
  summary:
    'Whoever writes to somebody outside wrote the first message, or was introduced before or in this one, on every way.',
  why: 'A community that hears from a stranger in the middle of an incident asks who that is, and whom to believe.',
  mend: 'Add `introduces: role` to the `send` of this step, or to an earlier message that every way passes. If somebody whom they know already can write, make that role the owner.',
  *find(context) {
    for (const {turn, found, machine} of firstTurns(context, strangerIn)) {
      const {owner} = turn.step;
      yield {
        ...stepPlace(context, machine.graph, turn.key, ['send']),
        actual: owner,
        expected: [`introduces: ${owner}`],
        reason: `Unexpected message to \`${found.recipient}\` by \`${owner}\`, who may be a stranger to them, expected \`introduces: ${owner}\` in it, or in an earlier message on every way`,
        note: wayToTurn(machine, {...turn, situation: found.situation}, [owner]),
      };
    }
  },
};

/** A message whose sender its recipient does not know. */
function strangerIn(
  {step, situation}: Turn,
  machine: Machine,
): {recipient: string; situation: Situation} | null {
  for (const {to} of designated(machine, situation, step)) {
    const strange = speechesOf(machine, to, step).find(
      ({sender, isIntroduced}) => sender !== null && !isIntroduced,
    );
    if (strange) return {recipient: strange.recipient, situation: to};
  }
  return null;
}
