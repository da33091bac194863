/** Texts that take the place of files of a handbook, by their paths; `null` where there is to be none. */
export type Drafts = Record<string, string | null>;

/** What becomes of one file. */
export interface FileChange {
  file: string;
  /** Where it is afterwards. */
  to: string;
  /** Its text as it was read; `null` where there is none yet. */
  before: string | null;
  after: string;
}
