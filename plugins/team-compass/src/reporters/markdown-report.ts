import type {Diagnostic, Rule} from '../types';
import {code, longest, prose} from './markdown';
import {
  byFile,
  countOf,
  countWords,
  isWaived,
  plural,
  type Report,
  type Surroundings,
  summaryOf,
  waiverWords,
  whyAt,
  worstFirst,
} from './report';
import {withoutCommands} from './workflow-command';

/** The most characters of a message. */
const longestText = 1_000;

/** A report for the summary of a run, or for an issue: by file, in GitHub's Markdown. */
export function reportMarkdown(report: Report, {rules}: Pick<Surroundings, 'rules'>): string {
  const mark = countOf(report.diagnostics).errors > 0 ? '✖' : '✔';
  const head = `## ${mark} ${summaryOf(report)}`;
  const texts = whatFits(report.diagnostics, rules);
  const kept = report.diagnostics.filter((diagnostic) => texts.has(diagnostic));
  const rest = report.diagnostics.filter((diagnostic) => !texts.has(diagnostic));
  const files = [...byFile(kept)].flatMap(([file, found]) => [
    '',
    headOf(file),
    '',
    ...found.map((diagnostic) => texts.get(diagnostic)),
  ]);
  const left = rest.length > 0 ? ['', `${plural(rest.length, 'more finding')}: ${countWords(rest)}.`] : [];
  return withoutCommands(`${[head, ...files, ...left].join('\n')}\n`);
}

/** The items of the worst findings, as many as there is room for. */
function whatFits(diagnostics: Diagnostic[], rules: Rule[]): Map<Diagnostic, string> {
  const texts = new Map<Diagnostic, string>();
  const files = new Set<string>();
  const ordered = worstFirst(diagnostics);
  const why = whyAt(ordered, rules);
  let left = longest - longestText;
  for (const diagnostic of ordered) {
    const text = itemOf(diagnostic, why.get(diagnostic));
    left -= text.length + 1 + (files.has(diagnostic.file) ? 0 : headOf(diagnostic.file).length + 3);
    if (left < 0) break;
    files.add(diagnostic.file);
    texts.set(diagnostic, text);
  }
  return texts;
}

const headOf = (file: string) => `### ${code(clipped(file))}`;

function itemOf(diagnostic: Diagnostic, why: string | undefined): string {
  const {severity, place, reason, note, cause, waived, ruleId, url} = diagnostic;
  const line = place ? `line ${place.start.line}` : 'the whole file';
  const kind = isWaived(diagnostic) ? 'waived' : severity;
  return [
    `- **${kind}**, ${line}: ${prose(clipped(reason))} ([${code(ruleId)}](${encodeURI(url)}))`,
    ...(note ? [`  - Note: ${prose(clipped(note))}`] : []),
    ...(cause
      ? [
          `  - See also ${code(`${clipped(cause.file)}:${cause.place?.start.line ?? 1}`)}: ${prose(clipped(cause.message))}`,
        ]
      : []),
    ...(why === undefined ? [] : [`  - Why: ${prose(why)}`]),
    ...(waived
      ? [`  - ${isWaived(diagnostic) ? 'Waived' : 'Was waived'} ${prose(clipped(waiverWords(waived)))}`]
      : []),
  ].join('\n');
}

const clipped = (text: string) => (text.length > longestText ? `${text.slice(0, longestText)}…` : text);
