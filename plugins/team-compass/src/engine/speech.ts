import {own} from '../model/own';
import type {Step} from '../types';
import type {Machine} from './machine';
import {holderOf} from './persons';
import type {Person, Situation} from './situation';

/** One message to one role outside the team, as its sender finds the conversation. */
export interface Speech {
  recipient: string;
  /** The owner of the step; `null` where nobody holds that role. */
  sender: Person | null;
  /** Whether the recipient knows the sender: from an introduction, this one, or because it is the first message. */
  isIntroduced: boolean;
}

/** What a step says to roles outside the team, in a situation in which its designation is done. */
export function speechesOf(machine: Machine, situation: Situation, step: Step): Speech[] {
  const sender = holderOf(machine, situation, step.owner);
  return outsideOf(machine, step).map((recipient) => {
    const known = own(situation.introduced, recipient);
    const isIntroduced =
      known === undefined ||
      (sender !== null &&
        (known.includes(sender) || introducedBy(machine, situation, step).includes(sender)));
    return {recipient, sender, isIntroduced};
  });
}

/** The situation after a step has sent its message: the first one introduces its writer. */
export function speak(machine: Machine, situation: Situation, step: Step): Situation {
  const speeches = speechesOf(machine, situation, step);
  if (speeches.length === 0) return situation;
  const named = introducedBy(machine, situation, step);
  const introduced = {...situation.introduced};
  for (const {recipient, sender} of speeches) {
    const before = own(introduced, recipient);
    const writer = before === undefined && sender !== null ? [sender] : [];
    introduced[recipient] = [...new Set([...(before ?? []), ...writer, ...named])].sort();
  }
  return {...situation, introduced};
}

/** The roles that the message of a step goes to. */
export const recipientsOf = ({send}: Step): string[] => [send?.to ?? []].flat();

/** Those of them that are outside the team. */
export const outsideOf = ({roles}: Pick<Machine, 'roles'>, step: Step): string[] =>
  recipientsOf(step).filter((role) => roles[role]?.held === 'external');

function introducedBy(machine: Machine, situation: Situation, {send}: Step): Person[] {
  const roles = [send?.introduces ?? []].flat();
  return roles.flatMap((role) => holderOf(machine, situation, role) ?? []);
}
