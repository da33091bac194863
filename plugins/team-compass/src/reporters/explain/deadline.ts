import type {StepFacts} from '../../facts';
import type {Names} from './names';

/** Until when, how often, how long, and who hears when it is late; empty where a step says none of it. */
export function deadlineOf({within, every, until, ifLate, timebox}: StepFacts, names: Names): string {
  const times = [
    within && `within ${within}`,
    every && `every ${every}`,
    timebox && `for ${timebox.after} at most`,
    until && `until “${names.step(until)}”`,
  ].filter(Boolean);
  const late = ifLate && `if late, ${names.role(ifLate)} is told`;
  return [times.join(' '), late].filter(Boolean).join('; ');
}
