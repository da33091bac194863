const day = 24 * 60 * 60 * 1000;

/** Whether a text is a day of the calendar, as `2026-11-25`. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) === true;

/** The day that comes some days after another. */
export const daysAfter = (start: string, days: number): string =>
  new Date(Date.parse(`${start}T00:00Z`) + days * day).toJSON().slice(0, 10);

/** How many days after another one a day comes; negative where it comes before. */
export const daysBetween = (start: string, end: string): number =>
  (Date.parse(end) - Date.parse(start)) / day;
