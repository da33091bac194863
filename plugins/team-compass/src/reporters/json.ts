import {countOf, type Report} from './report';
import {withoutBrackets} from './workflow-command';

/** A report for machines, as `schemas/report.json` says. */
export function reportJson({diagnostics, pages}: Report): string {
  return jsonText({format: 1, summary: {pages, ...countOf(diagnostics)}, diagnostics});
}

/** JSON that is no command for a workflow whose log it comes into. */
export const jsonText = (data: unknown) => `${withoutBrackets(JSON.stringify(data, null, 2), '\\u005b')}\n`;
