/** A worked example as readers see it: rows in the order of time. Steps are `process/step`, roles and templates ids. */
export interface Timeline {
  name: string;
  process: string;
  /** When it starts, as `Fri 16:00`, where the example says so. */
  starts: string | null;
  given: {role: string; person: string}[];
  rows: TimelineRow[];
  then: TimelineEnd;
}

export interface TimelineRow {
  /** How long after the start, or as `Fri 16:00`. */
  time: string;
  /** A step that is done, a duty beside it, a clock that runs out, an answer from outside, a role that changes hands. */
  what: 'step' | 'duty' | 'late' | 'time box' | 'silence' | 'wait' | 'reply' | 'hand-over';
  step: string | null;
  /** Who acts; none where nobody is named. */
  person: string | null;
  /** As what they act, who answers, or which role changes hands. */
  role: string | null;
  /** Of a clock: how long it ran. */
  after: string | null;
  facts: TimelineFact[];
}

/** What came about in a row. */
export type TimelineFact =
  | {type: 'opened'; template: string}
  | {type: 'sent'; to: string[]; template: string | null}
  | {type: 'asked' | 'declined'; person: string; role: string}
  | {type: 'agreed' | 'kept'; person: string; role: string}
  | {type: 'appointed'; person: string; role: string; by: string | null}
  | {type: 'claimed'; role: string}
  | {type: 'freed'; role: string}
  | {type: 'decided'; words: string}
  | {type: 'told'; role: string; person: string | null}
  | {type: 'waits'; wait: string}
  | {type: 'goes on'; step: string}
  | {type: 'continued'; process: string}
  | {type: 'took over'; person: string}
  | {type: 'ended'; outcome: string};

/** What an example shows, as far as it says so. */
export interface TimelineEnd {
  at: string | null;
  ended: string | null;
  holds: {role: string; person: string}[];
  free: string[];
  sent: string[];
  told: string[];
  known: string[];
  never: string[];
  later: string[];
}
