import {InvalidArgumentError} from 'commander';
import {isDay} from '../model/days';

/** A whole number, as it is typed. */
export function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(text);
}

/** A day of the calendar, as it is typed. */
export function day(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('Expected a day such as 2026-11-25.');
  return text;
}
