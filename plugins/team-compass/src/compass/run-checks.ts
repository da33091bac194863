import {onceFor} from '../model/once';
import type {Check, CheckContext, Diagnostic, Edit, Finding, Page, PageCheck} from '../types';
import {editsFor} from './edits-for';
import {ruleUrl} from './rule-url';

/** Runs every check and stamps its findings. A check that throws is an error, never a pass. */
export function runChecks(checks: Check[], context: CheckContext): Diagnostic[] {
  return checks
    .filter((check) => !check.onRequest || context.hints || severityOf(check, context) !== 'hint')
    .flatMap((check) => runCheck(check, context))
    .sort(inOrder)
    .filter(isFirst);
}

function runCheck(check: Check, context: CheckContext): Diagnostic[] {
  const severity = severityOf(check, context);
  try {
    return findingsOf(check, context).map((finding) =>
      stamp(finding, check.id, severity, editsFor(context.pages, finding)),
    );
  } catch (error) {
    const reason = `Unexpected failure of the check itself, expected it to finish: ${String(error)}`;
    return [
      stamp(
        {
          file: context.config.docs,
          place: null,
          reason,
          note: 'This is a mistake in the checker, not in your page. Please report it.',
        },
        check.id,
        'error',
      ),
    ];
  }
}

function findingsOf(check: Check, context: CheckContext): Finding[] {
  if ('find' in check) return [...check.find(context)];
  return context.pages.flatMap(foundBy(check));
}

/** What a check finds on a page, for as long as that is kept. */
const foundBy = onceFor((check: PageCheck) => onceFor((page: Page): Finding[] => [...check.findOn(page)]));

function severityOf({id, severity, atDeadline}: Check, {config, deadlines}: CheckContext) {
  return (deadlines ? atDeadline : undefined) ?? config.severity[id] ?? severity;
}

function stamp(
  {file, place, reason, actual, expected, note, cause}: Finding,
  ruleId: string,
  severity: Diagnostic['severity'],
  fix: Edit[] | null = null,
): Diagnostic {
  return {
    ruleId,
    severity,
    file,
    place,
    reason,
    actual: actual ?? null,
    expected: expected ?? [],
    note: note ?? null,
    url: ruleUrl(ruleId),
    cause: cause ?? null,
    fix,
    waived: null,
  };
}

/** By file, line, column and rule. */
export function inOrder(a: Diagnostic, b: Diagnostic): number {
  const byPlace =
    (a.place?.start.line ?? 0) - (b.place?.start.line ?? 0) ||
    (a.place?.start.column ?? 0) - (b.place?.start.column ?? 0);
  return compare(a.file, b.file) || byPlace || compare(a.ruleId, b.ruleId) || compare(a.reason, b.reason);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function isFirst(diagnostic: Diagnostic, index: number, all: Diagnostic[]): boolean {
  const before = all[index - 1];
  return !before || inOrder(before, diagnostic) !== 0;
}
