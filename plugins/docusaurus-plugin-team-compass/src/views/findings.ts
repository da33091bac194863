import {type Diagnostic, reportFinding} from 'team-compass';
import type {ViewContext} from './context';
import type {FindingView} from './types';

/** The findings of one file, told as the command line tells them. */
export function findingViews({diagnostics, pages}: ViewContext, file: string): FindingView[] {
  const source = pages.find((page) => page.file === file)?.source;
  const shown = diagnostics.filter(
    (diagnostic: Diagnostic) => diagnostic.file === file && diagnostic.severity !== 'hint',
  );
  return shown.map((diagnostic) => ({
    severity: diagnostic.severity,
    text: reportFinding(diagnostic, source),
  }));
}
