import {Temporal} from 'temporal-polyfill';
import {asElapsed, type Duration} from './duration';

/** A moment, in milliseconds since 1970 began in UTC. */
export type Instant = number;

const saturday = 6;
const weekLength = 7 * 24 * 60 * 60_000;

/** Of more working time than this, weekends are added by rule instead of counted. */
const countedMinutes = 366 * 24 * 60;

/** Which of the zones exist that were asked for. */
const zones = new Map<string, boolean>();

/** Whether a time zone exists. */
export function isZone(zone: string): boolean {
  const known = zones.get(zone) ?? isThere(zone);
  zones.set(zone, known);
  return known;
}

function isThere(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return new Intl.DateTimeFormat('en', {timeZone: zone}).format(0) !== '';
  } catch {
    return false;
  }
}

/**
 * When a duration that begins at a moment is over.
 *
 * Working time is any hour from Monday to Friday in the named zone: at the weekend it stands still. The end of Friday
 * is reached before the weekend, not after it.
 *
 * @param zone a name of the IANA time zone database, such as `Europe/Berlin`
 */
export function dueAfter(at: Instant, duration: Duration, zone: string): Instant {
  const {minutes, working} = duration;
  let left = minutes * 60_000;
  if (!working || minutes > countedMinutes) return at + asElapsed(duration) * 60_000;
  for (let now = at; ; ) {
    const {opens, closes} = workingWeek(now, zone);
    now = Math.max(now, opens);
    if (left <= closes - now) return now + left;
    left -= closes - now;
    now = closes;
  }
}

/** The days from a weekend to the next one. */
interface Week {
  /** When the weekend begins that comes before. */
  since: Instant;
  opens: Instant;
  /** When the weekend begins that comes after. */
  closes: Instant;
}

/** The weeks of some moments in their zones: nearly all that are asked for are of a few. */
const knownWeeks = new Map<string, Week>();
const mostKnown = 1_000;

/** The working week that goes on at a moment; at a weekend, the one that comes. */
function workingWeek(at: Instant, zone: string): Week {
  const key = `${Math.floor(at / weekLength)} ${zone}`;
  const known = knownWeeks.get(key);
  if (known && known.since <= at && at < known.closes) return known;
  const now = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const monday = now.dayOfWeek >= saturday ? 8 : 1;
  const [since, opens, closes] = [monday - 2, monday, monday + 5].map(
    (day) => startOfDay(now, day - now.dayOfWeek).epochMilliseconds,
  ) as [Instant, Instant, Instant];
  const week = {since, opens, closes};
  if (knownWeeks.size >= mostKnown) knownWeeks.clear();
  knownWeeks.set(key, week);
  return week;
}

/** A moment written as `2026-11-27T16:00`, in the time of a zone. */
export function instantOf(written: string, zone: string): Instant {
  return Temporal.PlainDateTime.from(written).toZonedDateTime(zone).epochMilliseconds;
}

/** A moment as people of a zone say it: `Fri 16:00`. */
export function inWeek(at: Instant, zone: string): string {
  const now = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const day = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][now.dayOfWeek - 1];
  return `${day} ${String(now.hour).padStart(2, '0')}:${String(now.minute).padStart(2, '0')}`;
}

/** The first moment of the day some days later: not always midnight, where the clocks change. */
const startOfDay = (now: Temporal.ZonedDateTime, days: number) => now.add({days}).startOfDay();
