import {demand} from '../model/own';

/** A duration in words, read. */
export interface Duration {
  minutes: number;
  /** Whether only working time counts: any hour from Monday to Friday. */
  working: boolean;
}

const minutesOf = {minute: 1, hour: 60, day: 24 * 60, week: 7 * 24 * 60};
const workingWeek = 5 * 24 * 60;

/**
 * Reads `30 minutes`, `4 working hours` or `2 weeks`; `null` for anything else.
 *
 * @param clock how plain words are counted: a working week has five working days
 */
export function parseDuration(words: string, clock: 'elapsed' | 'working' = 'elapsed'): Duration | null {
  const read = /^([1-9]\d*) (working )?(minute|hour|day|week)s?$/.exec(words);
  if (!read) return null;
  const [, count, work, unit = ''] = read;
  const working = work !== undefined || clock === 'working';
  const each = working && unit === 'week' ? workingWeek : demand(minutesOf, unit);
  return {minutes: Number(count) * each, working};
}

/** Minutes of the calendar that working time may take at most: each started working week adds a weekend. */
export function asElapsed({minutes, working}: Duration): number {
  return working ? minutes + Math.ceil(minutes / workingWeek) * 2 * 24 * 60 : minutes;
}

/** Minutes as people say them: `1 day 2 hours`. */
export function inWords(minutes: number, working: boolean): string {
  const parts: string[] = [];
  let left = minutes;
  for (const unit of ['day', 'hour', 'minute'] as const) {
    const count = Math.floor(left / minutesOf[unit]);
    left -= count * minutesOf[unit];
    if (count > 0) parts.push(`${count} ${working ? 'working ' : ''}${unit}${count === 1 ? '' : 's'}`);
  }
  return parts.join(' ') || `0 ${working ? 'working ' : ''}minutes`;
}
