import type {Check, CheckContext, Diagnostic} from '../types';
import {applyWaivers} from './apply-waivers';
import {inOrder, runChecks} from './run-checks';

/** What there is to say of a handbook: what the checks find, with its waivers, and what is found of the waivers. */
export function judge(checks: Check[], context: CheckContext): Diagnostic[] {
  const first = checks.filter(({isLast}) => !isLast);
  const last = checks.filter(({isLast}) => isLast);
  const found = applyWaivers(runChecks(first, context), context);
  return [...found, ...runChecks(last, {...context, found})].sort(inOrder);
}
