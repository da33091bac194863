import {type Diagnostic, reportFinding} from 'team-compass';
import type {ViewContext} from './context';
import type {FindingView} from './types';

/** The findings of one file, told as the command line tells them. */
export function findingViews({diagnostics, sources}: ViewContext, file: string): FindingView[] {
  const shown = diagnostics.filter(
    (diagnostic: Diagnostic) => diagnostic.file === file && diagnostic.severity !== 'hint',
  );
  return shown.map((diagnostic) => ({
    severity: diagnostic.severity,
    text: reportFinding(diagnostic, sources[file]),
  }));
}
