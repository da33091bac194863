import {countOf, type Report} from './report';

/** A report for machines. */
export function reportJson({diagnostics, pages}: Report): string {
  return `${JSON.stringify({format: 1, summary: {pages, ...countOf(diagnostics)}, diagnostics}, null, 2)}\n`;
}
