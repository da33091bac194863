import {judgeWaivers} from '../checks/shared/judge-waivers';
import {groupBy} from '../model/group-by';
import type {CheckContext, Diagnostic, Severity, Waiver} from '../types';

/**
 * Gives each finding that has a waiver what is to be said of it. Until its end it is a notice, afterwards a warning, and
 * in a run that minds deadlines what it was; a hint stays one.
 */
export function applyWaivers(diagnostics: Diagnostic[], context: CheckContext): Diagnostic[] {
  const byMeaning = groupBy(judgeWaivers(context).holding, ({rule, file}) => keyOf(rule, file));
  return diagnostics.map((diagnostic) => {
    const meant = (byMeaning.get(keyOf(diagnostic.ruleId, diagnostic.file)) ?? []).filter((waiver) =>
      means(waiver, diagnostic),
    );
    // The one that stands above the line goes before one for the whole page.
    const waiver = meant.find(({line}) => line !== null) ?? meant[0];
    return waiver ? waive(diagnostic, waiver, context) : diagnostic;
  });
}

const keyOf = (rule: string, file: string) => JSON.stringify([rule, file]);

function means({line, found}: Waiver, {place, actual}: Diagnostic): boolean {
  if (line !== null) return place?.start.line === line;
  return found === null || found === actual;
}

function waive(
  diagnostic: Diagnostic,
  {reason, until, who, home, place}: Waiver,
  {today, deadlines}: CheckContext,
): Diagnostic {
  const isPast = until < today;
  const most: Severity = isPast ? 'warning' : 'notice';
  return {
    ...diagnostic,
    severity: isPast && deadlines ? diagnostic.severity : milder(diagnostic.severity, most),
    waived: {reason, until, who, file: home, place, isPast},
  };
}

const ranks: Severity[] = ['hint', 'notice', 'warning', 'error'];
const milder = (one: Severity, other: Severity) => (ranks.indexOf(one) < ranks.indexOf(other) ? one : other);
