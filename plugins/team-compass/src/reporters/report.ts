import type {Diagnostic, Rule, Severity, Waived} from '../types';
import {visible} from './visible';

/** A finished run: reporters only write it down. */
export interface Report {
  diagnostics: Diagnostic[];
  /** The texts of the files, for code frames. */
  sources: Record<string, string>;
  /** How many pages were read. */
  pages: number;
}

/** What some formats say besides. */
export interface Surroundings {
  /** Whether it is for a terminal with colours. */
  color: boolean;
  /** The folder of the handbook below that of the repository, as `handbook`; nothing where they are the same. */
  folder: string;
  rules: Rule[];
  /** The version of the compiler. */
  version: string;
}

/** How many findings count as what. What is waived counts as that alone. */
export interface Counts {
  errors: number;
  warnings: number;
  notices: number;
  hints: number;
  waived: number;
}

export function countOf(diagnostics: Diagnostic[]): Counts {
  const counted = diagnostics.filter((diagnostic) => !isWaived(diagnostic));
  const count = (severity: Severity) =>
    counted.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
    hints: count('hint'),
    waived: diagnostics.length - counted.length,
  };
}

/** Whether a finding has a waiver that holds. */
export const isWaived = (diagnostic: Diagnostic): diagnostic is Diagnostic & {waived: Waived} =>
  diagnostic.waived !== null && !diagnostic.waived.isPast;

/** How many findings there are, for people. */
export function countWords(diagnostics: Diagnostic[]): string {
  const {errors, warnings, notices, hints, waived} = countOf(diagnostics);
  const counts = [plural(errors, 'error'), plural(warnings, 'warning')];
  if (notices) counts.push(plural(notices, 'notice'));
  if (hints) counts.push(plural(hints, 'hint'));
  if (waived) counts.push(`${waived} waived`);
  return counts.join(', ');
}

/** The same with the pages in which they are. */
export const summaryOf = ({diagnostics, pages}: Report) =>
  `${countWords(diagnostics)} in ${plural(pages, 'page')}`;

export const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const severities: Severity[] = ['error', 'warning', 'notice', 'hint'];

/** The same findings, the worst first; those that are as bad stay in their order. */
export const worstFirst = (diagnostics: Diagnostic[]) =>
  severities.flatMap((worst) => diagnostics.filter(({severity}) => severity === worst));

/** Why each rule matters, by the finding with which it is said: the first of its rule that is shown, since once is enough. */
export function whyAt(shown: Diagnostic[], rules: Pick<Rule, 'id' | 'why'>[]): Map<Diagnostic, string> {
  const left = new Map(rules.map(({id, why}) => [id, why]));
  const said = new Map<Diagnostic, string>();
  for (const diagnostic of shown) {
    const why = isWaived(diagnostic) ? undefined : left.get(diagnostic.ruleId);
    if (why === undefined) continue;
    said.set(diagnostic, why);
    left.delete(diagnostic.ruleId);
  }
  return said;
}

export function byFile(diagnostics: Diagnostic[]): Map<string, Diagnostic[]> {
  const files = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const found = files.get(diagnostic.file);
    if (found) found.push(diagnostic);
    else files.set(diagnostic.file, [diagnostic]);
  }
  return files;
}

/** What is to be known of a waiver. */
export function waiverWords({until, who, reason, file, place}: Waived): string {
  const by = who === null ? '' : ` by ${who}`;
  return visible(`until ${until}${by}: ${reason} (${file}:${place.start.line})`);
}
