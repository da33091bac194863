/** What is no white space to Python, which writes and reads the inventories of Sphinx. */
export const word = /[^\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/** A text as a line of an inventory can hold it: on one line, with single spaces, without control characters. */
export function sphinxText(text: string): string {
  const words = text.replace(/[\0-\x1f\x7f-\x9f\p{Cs}]/gu, ' ').match(word);
  return (words ?? []).join(' ');
}

/**
 * Whether Sphinx would read a name as it is written. What follows the name is found by its number: one within the name,
 * as the third word or later, is taken for it.
 */
export const fitsSphinx = (name: string): boolean =>
  name !== '' &&
  name.length <= most &&
  !name.split(' ').some((part, index) => index >= 2 && number.test(part));

/** UTF-16 code units of a name or a title: a line has to hold both, and a location. */
const most = 1_000;

const number = /^-?\p{Nd}+$/u;

/** A text that is too long to be a title is none. */
export const fitsTitle = (title: string): boolean => title !== '' && title.length <= most;
