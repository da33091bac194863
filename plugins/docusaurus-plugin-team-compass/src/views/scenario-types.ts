import type {TimelineFact, TimelineRow} from 'team-compass';
import type {Ref} from './types';

/** A worked example as its page shows it. */
export interface ScenarioView {
  name: string;
  process: Ref;
  /** When it starts, with the time zone, where that matters. */
  starts: {time: string; zone: string} | null;
  given: HolderView[];
  rows: ScenarioRowView[];
  then: {
    at: Ref | null;
    ended: string | null;
    holds: HolderView[];
    free: Ref[];
    sent: Ref[];
    told: Ref[];
    known: string[];
    never: Ref[];
    later: Ref[];
  };
}

export interface HolderView {
  role: Ref;
  person: string;
}

export interface ScenarioRowView {
  /** None where it is the same as above. */
  time: string | null;
  what: TimelineRow['what'];
  step: Ref | null;
  person: string | null;
  role: Ref | null;
  after: string | null;
  facts: ScenarioFactView[];
}

/** What came about, with the pages that it names. */
export interface ScenarioFactView {
  type: TimelineFact['type'];
  person: string | null;
  /** What was decided, how long it waits, how it ended. */
  words: string | null;
  refs: Ref[];
  template: Ref | null;
}
