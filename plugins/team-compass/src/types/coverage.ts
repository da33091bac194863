/** Something that can happen in a process and that a worked example can walk. */
export interface CoverageItem {
  process: string;
  /** The id of the step; none for a role that changes hands. */
  step: string | null;
  what:
    | 'branch'
    | 'time box'
    | 'silence'
    | 'deadline'
    | 'cadence'
    | 'agreed'
    | 'declined'
    | 'appointed'
    | 'kept'
    | 'hand-over';
  /** The id of the branch or of the role; none for a clock. */
  name: string | null;
  /** The names of the worked examples that walk it. */
  by: string[];
}

export interface ProcessCoverage {
  id: string;
  title: string;
  file: string;
  items: CoverageItem[];
}

/** How much of what can happen the worked examples of a handbook walk. */
export interface Coverage {
  processes: ProcessCoverage[];
  /** How many worked examples there are. */
  scenarios: number;
  walked: number;
  total: number;
  /** Walked of total, in whole percents, rounded down; 100 where there is nothing to walk. */
  percent: number;
}
