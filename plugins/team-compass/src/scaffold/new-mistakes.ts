import {addedFindings} from '../compass/added-findings';
import {type Compiled, compile} from '../compass/compile';
import type {Diagnostic, Drafts} from '../types';

/** A handbook with drafts laid over it, and the errors that it did not have before. */
export interface Tried {
  compiled: Compiled;
  mistakes: Diagnostic[];
}

/** Checks a handbook as it would be. What was wrong before does not count. */
export function tryDrafts(root: string, before: Diagnostic[], drafts: Drafts): Tried {
  const compiled = compile(root, {}, {drafts});
  const mistakes = addedFindings(before, compiled.diagnostics).filter(({severity}) => severity === 'error');
  return {compiled, mistakes};
}
