import {posix} from 'node:path';
import type {Diagnostic, Severity} from '../types';
import {
  countWords,
  isWaived,
  type Report,
  type Surroundings,
  summaryOf,
  waiverWords,
  whyAt,
  worstFirst,
} from './report';
import {visible} from './visible';
import {workflowCommand} from './workflow-command';

/** GitHub shows ten annotations of a kind for each step, and drops the others without a word. */
const most = 10;

/** Its kinds of annotations. */
const kinds: [command: string, severities: Severity[]][] = [
  ['error', ['error']],
  ['warning', ['warning']],
  ['notice', ['notice', 'hint']],
];

/** Annotations of a pull request, the worst of each kind, and how many there are beside them. */
export function reportGithub(
  report: Report,
  {folder, rules}: Pick<Surroundings, 'folder' | 'rules'>,
): string {
  const shown = kinds.flatMap(([command, severities]) =>
    worstFirst(report.diagnostics)
      .filter(({severity}) => severities.includes(severity))
      .slice(0, most)
      .map((diagnostic) => ({command, diagnostic})),
  );
  const annotated = new Set(shown.map(({diagnostic}) => diagnostic));
  const rest = report.diagnostics.filter((diagnostic) => !annotated.has(diagnostic));
  const why = whyAt([...annotated], rules);
  const lines = shown.map(({command, diagnostic}) =>
    annotation(command, diagnostic, folder, why.get(diagnostic)),
  );
  if (rest.length > 0)
    lines.push(`Not annotated, since GitHub shows ten of a kind: ${countWords(rest)}. All: compass check`);
  return `${[...lines, summaryOf(report)].join('\n')}\n`;
}

function annotation(
  command: string,
  diagnostic: Diagnostic,
  folder: string,
  why: string | undefined,
): string {
  const {file, place, reason, note, cause, waived, ruleId, url} = diagnostic;
  const lines = [
    reason,
    note,
    why ?? null,
    cause && `See also ${cause.file}:${cause.place?.start.line ?? 1}: ${cause.message}`,
    waived && `${isWaived(diagnostic) ? 'Waived' : 'Was waived'} ${waiverWords(waived)}`,
    url,
  ];
  const data = lines.filter((line) => line !== null).map(visible);
  const properties = {file: visible(posix.join(folder, file)), ...stretch(place), title: visible(ruleId)};
  return workflowCommand(command, properties, data.join('\n'));
}

/** GitHub counts to the last character that is meant, and wants no columns where there are several lines. */
function stretch(place: Diagnostic['place']): Record<string, number> {
  const {start, end} = place ?? {start: {line: 1, column: 1}, end: {line: 1, column: 1}};
  if (end.line !== start.line) return {line: start.line, endLine: end.line};
  const endColumn = Math.max(start.column, end.column - 1);
  return {line: start.line, endLine: end.line, col: start.column, endColumn};
}
