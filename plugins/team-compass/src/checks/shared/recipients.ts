import {recipientsOf} from '../../engine/speech';
import type {CheckContext, Step} from '../../types';

/** The first recipient outside the team, if there is one. */
export function outsideRecipient({compass}: CheckContext, step: Step): string | undefined {
  return recipientsOf(step).find((role) => compass.roles[role]?.held === 'external');
}
