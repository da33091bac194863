import type {Duration} from '../engine/duration';

const [hour, day] = [60, 24 * 60];

/**
 * A duration as ISO 8601, which knows the clock on the wall only.
 *
 * Of working time, each whole working week becomes a week, with its weekend; what is left runs by the clock on the wall.
 */
export function isoDuration({minutes, working}: Duration): string {
  const weeks = working ? Math.floor(minutes / (5 * day)) : 0;
  const left = minutes + weeks * 2 * day;
  const days = Math.floor(left / day);
  const hours = Math.floor((left % day) / hour);
  const rest = left % hour;
  const date = days > 0 ? `${days}D` : '';
  const time = (hours > 0 ? `${hours}H` : '') + (rest > 0 ? `${rest}M` : '');
  return `P${date}${time && `T${time}`}`;
}
