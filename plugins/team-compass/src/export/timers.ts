import {type Duration, parseDuration} from '../engine/duration';
import type {Process, Step} from '../types';
import {isoDuration} from './iso-duration';

/** The durations of a step, as they count. */
export function clockOf(step: Step, {clock}: Process): Duration[] {
  const waits = Object.values(step.choose ?? {}).map(({wait}) => wait);
  const words = [step.within, step.timebox?.after, step.wait_for?.at_most, step.every, ...waits];
  return words.flatMap((word) => (word === undefined ? [] : (parseDuration(word, clock) ?? [])));
}

/** A duration in words as ISO 8601. */
export function timerOf(words: string, {clock}: Process): string {
  const duration = parseDuration(words, clock);
  if (!duration) throw new Error(`\`${words}\` is no duration.`);
  return isoDuration(duration);
}
