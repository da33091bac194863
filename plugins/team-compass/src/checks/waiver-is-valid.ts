import type {Check} from '../types';
import {judgeWaivers, longest} from './shared/judge-waivers';
import {brokenWaivers} from './shared/page-waivers';

/** A waiver says all that it must, and no more than it may. */
export const waiverIsValid: Check = {
  id: 'waiver-is-valid',
  severity: 'error',
  summary: `A waiver names a rule that may be waived and a file that exists, with a reason and an end at most ${longest} days ahead.`,
  why: 'What is let off without a reason and an end is let off for ever.',
  mend: 'Say in a sentence why it may stay, and until which day. In a page: `<!-- compass-waive rule: reason, until 2027-01-31 -->`, above the line that is meant.',
  *find(context) {
    yield* context.waiverFindings;
    for (const page of context.pages) yield* brokenWaivers(page, context.today);
    yield* judgeWaivers(context).refused;
  },
};
