import type {Instant} from '../calendar';
import type {StepKey} from '../graph';
import type {Person} from '../situation';

/**
 * What happens in a run, as people and clocks tell it. Time comes in with events; the engine has no clock.
 *
 * What follows from an event (a step is entered, somebody is told, the run ends) is in the journal of the run.
 */
export type RunEvent =
  | Started
  | {type: 'claimed'; step: StepKey; by: Person}
  | {type: 'completed'; step: StepKey; choice?: string; by?: Person}
  | {type: 'asked'; step: StepKey; person: Person}
  | {type: 'agreed'; step: StepKey}
  | {type: 'declined'; step: StepKey}
  | {type: 'kept'; step: StepKey}
  | {type: 'appointed'; step: StepKey; person: Person}
  | {type: 'handed over'; role: string; to: Person}
  | {type: 'sent'; step: StepKey}
  | {type: 'noted'; variable: string}
  | {type: 'replied'; from: string}
  | {type: 'time passed'; to: Instant};

export interface Started {
  type: 'started';
  process: string;
  at: Instant;
  /** Who holds which standing role; of a claimed one, who will claim it. */
  people: Record<string, Person>;
  /** The role that changes hands, in a process with `hands_over`. */
  role?: string;
}

/** What followed from an event: the journal of a run is a list of these. */
export type Entry = {at: Instant} & (
  | {type: 'entered'; step: StepKey; alongside: boolean}
  | {type: 'called'; step: StepKey; process: string}
  | {type: 'came back'; step: StepKey}
  | {type: 'claimed'; step: StepKey; role: string; by: Person}
  | {type: 'opened'; step: StepKey; template: string}
  | {type: 'noted'; variables: string[]}
  | {
      type: 'asked' | 'agreed' | 'declined' | 'kept' | 'appointed';
      step: StepKey;
      role: string;
      person: Person;
    }
  | {type: 'freed'; role: string}
  | {type: 'sent'; step: StepKey; by: Person | null; to: string[]; template: string | null}
  | {type: 'replied'; from: string}
  | {type: 'completed'; step: StepKey; branch: string | null}
  | {type: 'late'; step: StepKey; told: string; within: string}
  | {type: 'time box' | 'silence'; step: StepKey; after: string}
  | {type: 'waiting'; step: StepKey; branch: string; wait: string}
  | {type: 'handed over'; role: string; from: Person; to: Person}
  | {type: 'duty ended'; step: StepKey}
  | {type: 'continued'; as: string}
  | {type: 'ended'; outcome: string}
);
