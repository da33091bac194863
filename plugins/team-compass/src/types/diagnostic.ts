import type {Waived} from './waiver';

/** A point in a text: line and column count from 1, columns in UTF-16 code units. */
export interface Point {
  line: number;
  column: number;
}

/** A stretch of a text; `end` is the point after its last character. */
export interface Place {
  start: Point;
  end: Point;
}

/** An error stops a build, a warning is counted, a notice is shown and never counted, a hint is shown to those who ask. */
export type Severity = 'error' | 'warning' | 'notice' | 'hint';

/** Other text for a stretch of a file. */
export interface Edit {
  place: Place;
  text: string;
}

/** Words in the place of a finding, and those that a program may put in their stead. */
export interface Replacement {
  from: string;
  to: string;
  /** Whether that is written as it is to stand there, and not a value to be written in the way of its place. */
  isWritten?: true;
}

/** Another place that explains a finding, such as the first of two definitions. */
export interface Cause {
  file: string;
  place: Place | null;
  message: string;
}

/** What a check finds. It knows nothing of severities: the runner stamps those. */
export interface Finding {
  /** The file, relative to the root, with `/` between folders. */
  file: string;
  /** Where in the file; `null` when the whole file is meant. */
  place: Place | null;
  /** *Unexpected X, expected Y*. */
  reason: string;
  /** What was found, where it can be quoted. */
  actual?: string;
  /** What would be right, best first. */
  expected?: string[];
  /** What to do, where the reason does not say it. */
  note?: string;
  cause?: Cause;
  /** What mends it, where that needs no thought: a slip of the finger, not another word. */
  replace?: Replacement;
}

/** A finding with all that a report needs: a plain object, the same for every reporter. */
export interface Diagnostic extends Required<Omit<Finding, 'actual' | 'note' | 'cause' | 'replace'>> {
  ruleId: string;
  severity: Severity;
  actual: string | null;
  note: string | null;
  /** The page of the rule. */
  url: string;
  cause: Cause | null;
  /** What `compass check --fix` would do; `null` where somebody has to decide. */
  fix: Edit[] | null;
  /** The waiver that is meant for it, also one that is past. */
  waived: Waived | null;
}
