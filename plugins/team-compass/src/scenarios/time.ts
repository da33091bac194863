import {type Instant, inWeek} from '../engine/calendar';

const [minute, hour, day] = [60_000, 60 * 60_000, 24 * 60 * 60_000];

/**
 * When something happens in an example: `20 min` after its start; where it has a day, as `Fri 16:30`, and with the date
 * where the day of the week could be another one.
 */
export function timeOf(at: Instant, starts: Instant, zone: string, isDated: boolean): string {
  if (!isDated) return elapsed(at - starts);
  const words = inWeek(at, zone);
  if (at - starts < 6 * day) return words;
  // A line may break before the hour, and nowhere else.
  const date = new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'short', timeZone: zone}).format(at);
  return words
    .replace(' ', ` ${date}, `)
    .replaceAll(' ', '\u00a0')
    .replace(/,\u00a0/, ', ');
}

/** The two greatest units are enough to follow an example. */
function elapsed(time: number): string {
  const parts: [number, string][] = [
    [Math.floor(time / day), 'd'],
    [Math.floor((time % day) / hour), 'h'],
    [Math.floor((time % hour) / minute), 'min'],
  ];
  const first = parts.findIndex(([count]) => count > 0);
  if (first < 0) return '0 min';
  return parts
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
}
