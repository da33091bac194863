export const incident = 'docs/processes/incident-response.md';
export const request = 'docs/processes/request-response.md';
export const triage = 'docs/processes/support-triage.md';
export const handOver = 'docs/processes/hand-over.md';

/** One of our own processes, changed in one place for the worse. */
export interface Broken {
  rule: string;
  what: string;
  file: string;
  change: [from: string | RegExp, to: string][];
  /** What the finding says, or the way that it shows. */
  says: string;
}
