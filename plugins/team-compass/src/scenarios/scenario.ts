import type {Instant} from '../engine/calendar';
import type {Run} from '../engine/run/run';
import type {Person} from '../engine/situation';
import type {Ending, KeyPath, ScenarioData} from '../types';

/** Something in a scenario that cannot be so, with where it stands in its data. */
export interface Mistake {
  path: KeyPath;
  part: 'key' | 'value';
  reason: string;
  actual?: string;
  expected?: string[];
  note?: string;
}

/** One line of `when`. */
export interface Beat {
  /** Where it stands in the data. */
  path: KeyPath;
  /** How long after what happened before, in words. */
  after: string | null;
  by: Person | null;
  what:
    | {type: 'step'; step: string; ending: Ending | string | null}
    | {type: 'nothing'; lasts: string}
    | {type: 'reply'; from: string}
    | {type: 'hand-over'; role: string; to: Person};
}

/** What came of one line of `when`, or of the time before it. */
export interface Act {
  type: 'start' | 'time' | 'beat';
  /** None for the start. */
  beat: Beat | null;
  /** `null` before the start. */
  before: Run | null;
  after: Run;
}

/** A scenario that was run. */
export interface Play {
  scenario: ScenarioData;
  starts: Instant;
  acts: Act[];
  /** The first event that was refused, or else all of `then` that is not so. */
  mistakes: Mistake[];
}

/** The keys of a line of `when` that are no steps. */
export const lineKeys = ['after', 'by', 'nothing_for', 'reply_from', 'hands_over', 'to'];

/** The keys of a line of `when` that say what happens. */
export const happenings = ['nothing_for', 'reply_from', 'hands_over'];

/** The steps that a line of `when` names: one, if the line is right. */
export const stepsNamed = (line: object): string[] =>
  Object.keys(line).filter((key) => !lineKeys.includes(key));

/** The lines of `when`, one of each; a line that says nothing, or several things, is left out. */
export function beatsOf({when}: Pick<ScenarioData, 'when'>): Beat[] {
  return when.flatMap((line, index): Beat[] => {
    const path = ['when', index];
    if (typeof line === 'string')
      return [{path, after: null, by: null, what: {type: 'step', step: line, ending: null}}];
    const what = whatHappens(line);
    const key = Object.keys(line).find((name) => name === keyOf(what));
    const at = key === undefined ? path : [...path, key];
    return what ? [{path: at, after: line.after ?? null, by: line.by ?? null, what}] : [];
  });
}

type Line = Exclude<ScenarioData['when'][number], string>;

function whatHappens(line: Line): Beat['what'] | null {
  const {nothing_for, reply_from, hands_over, to} = line;
  const [step, ...others] = stepsNamed(line);
  const said = happenings.filter((key) => line[key] !== undefined).length + others.length;
  if (said + (step === undefined ? 0 : 1) !== 1) return null;
  if (nothing_for !== undefined) return {type: 'nothing', lasts: nothing_for};
  if (reply_from !== undefined) return {type: 'reply', from: reply_from};
  if (hands_over !== undefined) return {type: 'hand-over', role: hands_over, to: to ?? ''};
  return step === undefined ? null : {type: 'step', step, ending: (line[step] as Ending | string) ?? null};
}

function keyOf(what: Beat['what'] | null): string | null {
  switch (what?.type) {
    case 'step':
      return what.step;
    case 'nothing':
      return 'nothing_for';
    case 'reply':
      return 'reply_from';
    case 'hand-over':
      return 'hands_over';
    default:
      return null;
  }
}

/** One text or several as a list. */
export const listed = (written: string | string[] | undefined): string[] => [written ?? []].flat();
