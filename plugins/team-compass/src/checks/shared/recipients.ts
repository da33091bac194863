import {outsideOf} from '../../engine/speech';
import type {CheckContext, Step} from '../../types';

/** The first recipient outside the team, if there is one. */
export const outsideRecipient = ({compass}: CheckContext, step: Step): string | undefined =>
  outsideOf(compass, step)[0];
