import {type Diagnostic, reportFinding, rules, whyAt} from 'team-compass';
import type {ViewContext} from './context';
import type {FindingView} from './types';

/**
 * The findings of one file, told as the command line tells them: those that somebody who edits has to mend. What is waived
 * is agreed upon, and a notice can wait; `compass check` shows both.
 */
export function findingViews({diagnostics, sources}: ViewContext, file: string): FindingView[] {
  const shown = diagnostics.filter(
    ({file: own, severity}: Diagnostic) => own === file && (severity === 'error' || severity === 'warning'),
  );
  const why = whyAt(shown, rules);
  return shown.map((diagnostic) => ({
    severity: diagnostic.severity,
    text: reportFinding(diagnostic, sources[file], why.get(diagnostic)),
  }));
}
