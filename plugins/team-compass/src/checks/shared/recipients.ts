import type {CheckContext, Step} from '../../types';

/** The roles that the message of a step goes to. */
export const recipientsOf = ({send}: Step): string[] => [send?.to ?? []].flat();

/** The first recipient outside the team, if there is one. */
export function outsideRecipient({compass}: CheckContext, step: Step): string | undefined {
  return recipientsOf(step).find((role) => compass.roles[role]?.held === 'external');
}
