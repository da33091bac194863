import {groupBy} from '../model/group-by';
import type {Diagnostic} from '../types';

/** The findings that there were not before. */
export function addedFindings(before: Diagnostic[], after: Diagnostic[]): Diagnostic[] {
  const known = groupBy(before, findingKey);
  return after.filter((diagnostic) => known.get(findingKey(diagnostic))?.pop() === undefined);
}

/** What a finding is, wherever in its file it stands. */
export const findingKey = ({ruleId, file, severity, reason}: Diagnostic): string =>
  JSON.stringify([ruleId, file, severity, reason]);
