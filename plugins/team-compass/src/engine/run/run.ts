import type {Instant} from '../calendar';
import type {StepKey} from '../graph';
import type {Person, Situation} from '../situation';
import type {Entry} from './events';

/** A clock that is running. */
export interface Timer {
  kind: 'deadline' | 'cadence' | 'time box' | 'reply' | 'wait';
  step: StepKey;
  /** How deep the process stands among those that are being run; 0 for the first. */
  depth: number;
  due: Instant;
  /** How long it runs, as the page says it. */
  words: string;
}

/** Where the designation of a step has come to. */
export interface Asking {
  /** Who was asked and has not answered yet. */
  asked: Person | null;
  declined: Person[];
  settled: boolean;
}

/** What has been done of a step that is not left yet. */
export interface Progress {
  claimed: boolean;
  opened: boolean;
  sent: boolean;
  asking: Asking;
  /** The branch that was chosen, while its wait lasts. */
  chosen: string | null;
}

/** A process that is being run: plain JSON, the whole of what the engine knows. */
export interface Run {
  situation: Situation;
  now: Instant;
  timers: Timer[];
  /** By step, for those that are going on. */
  progress: Record<StepKey, Progress>;
  /** The variables that are known, in order. */
  known: string[];
  /** Who will claim a role, where that was said at the start. */
  people: Record<string, Person>;
  /** How it ended; `null` as long as it goes on. */
  outcome: string | null;
  journal: Entry[];
}

export const untouched: Progress = {
  claimed: false,
  opened: false,
  sent: false,
  asking: {asked: null, declined: [], settled: false},
  chosen: null,
};

export const progressOf = (run: Run, step: StepKey): Progress => run.progress[step] ?? untouched;

export function withProgress(run: Run, step: StepKey, change: Partial<Progress>): Run {
  return {...run, progress: {...run.progress, [step]: {...progressOf(run, step), ...change}}};
}

/** An event that cannot happen where the run stands. The message says what could. */
export class RefusedEvent extends Error {}

type Noted<Each> = Each extends unknown ? Omit<Each, 'at'> : never;

/** The run with something more in its journal. */
export function tell(run: Run, ...entries: Noted<Entry>[]): Run {
  const noted = entries.map((entry) => ({at: run.now, ...entry}) as Entry);
  return {...run, journal: [...run.journal, ...noted]};
}
