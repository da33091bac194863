import type {Diagnostic, Severity, Waived} from '../types';

/** A finished run: reporters only write it down. */
export interface Report {
  diagnostics: Diagnostic[];
  /** The texts of the files, for code frames. */
  sources: Record<string, string>;
  /** How many pages were read. */
  pages: number;
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
