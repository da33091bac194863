import type {Finding} from '../../types';

/**
 * Puts a title in the place of wording that is avoided, with a small letter where that had one and the title is no name.
 * Nothing where there are several titles, or where the article before it would be wrong.
 */
export function inOurWords(found: string, titles: string[], before: string): Pick<Finding, 'replace'> {
  const [title = '', ...others] = titles;
  const article = /\b(an?)\s+$/i.exec(before)?.[1]?.toLowerCase();
  if (title === '' || others.length > 0 || (article && article !== articleFor(title))) return {};
  return {replace: {from: found, to: inCaseOf(found, title)}};
}

/** A title as it stands within a sentence, if that is how the words were written; a name keeps its capitals. */
export const inCaseOf = (found: string, title: string) =>
  isSmall(found) && isWord(title) ? lowerFirst(title) : title;

/** What is heard, as far as letters tell: `an hour` and `a user` are for people. */
const articleFor = (word: string) => (/^[aeio]/i.test(word) ? 'an' : /^[hu]/i.test(word) ? null : 'a');

const isSmall = (text: string) => text === text.toLowerCase();

/** Only its first letter is a capital, as of a word at the beginning of a line. */
const isWord = (title: string) => isSmall(title.slice(1));

const lowerFirst = (title: string) => title.charAt(0).toLowerCase() + title.slice(1);
