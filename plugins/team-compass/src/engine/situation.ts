import type {StepKey} from './graph';

/** Somebody, by name. The proofs know nobody by name and use stand-ins: see `stand-ins.ts`. */
export type Person = string;

/** One process that is being run. */
export interface Frame {
  process: string;
  /** The step of the main order that the run has come to. */
  step: string;
  /** Whether the process that this step runs has come back. */
  ran: boolean;
  /** The ids of the duties that go on beside it. */
  duties: string[];
  /** The step that called this process; none for the process that the run began with. */
  caller: StepKey | null;
}

/**
 * Where a run stands, without its times: what the proofs go through, and the heart of a running process.
 *
 * Plain JSON; every function here gives a new one and leaves the old one as it was.
 */
export interface Situation {
  /** The processes that are being run, the one called last at the end. Empty when the run has ended. */
  frames: Frame[];
  /** Who holds a role: claimed, designated, kept, or known from the start. `outgoing` and `incoming` stand here too. */
  holders: Record<string, Person>;
  /** The standing roles that a designation has freed. */
  freed: string[];
  /** Who was introduced to whom, by the role outside; a role is here once somebody has written to it. */
  introduced: Record<string, Person[]>;
  /** The role that changes hands, in a process with `hands_over`. */
  handedOver: string | null;
}

/** The process that acts now: the one that was called last. */
export function frameOf({frames}: Situation): Frame {
  const frame = frames.at(-1);
  if (!frame) throw new Error('Unexpected situation after the end of a run, expected one that goes on');
  return frame;
}

/** The same situation with another last frame. */
export function withFrame(situation: Situation, change: Partial<Frame>): Situation {
  const frame = {...frameOf(situation), ...change};
  return {...situation, frames: [...situation.frames.slice(0, -1), frame]};
}
