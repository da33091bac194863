import type {Diagnostic} from '../types';

/** A finished run: reporters only write it down. */
export interface Report {
  diagnostics: Diagnostic[];
  /** The texts of the files, for code frames. */
  sources: Record<string, string>;
  /** How many pages were read. */
  pages: number;
}

export function countOf(diagnostics: Diagnostic[]): {errors: number; warnings: number; hints: number} {
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {errors: count('error'), warnings: count('warning'), hints: count('hint')};
}
