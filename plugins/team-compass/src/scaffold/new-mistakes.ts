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
  const left = new Map<string, number>();
  for (const found of before) left.set(keyOf(found), (left.get(keyOf(found)) ?? 0) + 1);
  const mistakes = compiled.diagnostics.filter((found) => {
    const count = left.get(keyOf(found)) ?? 0;
    left.set(keyOf(found), count - 1);
    return found.severity === 'error' && count <= 0;
  });
  return {compiled, mistakes};
}

/** A finding is known again wherever its line has moved to. */
const keyOf = ({file, reason, ruleId}: Diagnostic) => JSON.stringify([ruleId, file, reason]);
