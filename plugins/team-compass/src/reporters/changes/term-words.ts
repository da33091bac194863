import type {ToldOfWord} from '../../changes';
import {by, listChange, oneChange, quoted} from './say';
import {type FactWords, listOf, type Telling} from './telling';

export const renamedWords = (before: string) => [`it was called ${quoted(before)}`];

/** Who keeps a page true. */
export const keptWords = (before: string | null, after: string | null, {the}: Telling) =>
  oneChange(before, after, {
    came: (role) => `${the(role)} now keeps this page true`,
    went: (role) => `${the(role)} no longer keeps this page true, and nobody else does`,
    now: (role, old) => `${the(role)} now keeps this page true, not ${the(old)}`,
  });

const names = (words: string[]) => listOf(words.map(quoted));

/** What is to be said of a term, or of a role as a word. */
export const wordWords: FactWords<ToldOfWord> = {
  title: renamedWords,
  owner: keptWords,
  plural: (before, after) =>
    oneChange(before, after, {
      came: (word) => `its plural is now ${quoted(word)}`,
      went: (word) => `${quoted(word)} is no longer its plural`,
      now: (word, old) => `its plural is now ${quoted(word)}, not ${quoted(old)}`,
    }),
  abbreviation: (before, after) =>
    oneChange(before, after, {
      came: (word) => `its short form is now ${quoted(word)}`,
      went: (word) => `${quoted(word)} is no longer its short form`,
      now: (word, old) => `its short form is now ${quoted(word)}, not ${quoted(old)}`,
    }),
  aliases: (before, after) =>
    listChange(before, after, {
      came: (words) => `it is now also called ${names(words)}`,
      went: (words) => `it is no longer also called ${names(words)}`,
      order: 'its other names have another order',
    }),
  avoid: (before, after) =>
    listChange(before, after, {
      came: (words) => `we no longer say ${names(words)} for it`,
      went: (words) => `${names(words)} ${by(words, 'is', 'are')} no longer a wording to avoid`,
      order: 'the wordings to avoid have another order',
    }),
  definition: (before, after) =>
    oneChange(before || null, after || null, {
      came: (words) => `it is now defined: ${quoted(words)}`,
      went: (words) => `it is no longer defined here, before: ${quoted(words)}`,
      now: (words, old) => `it now means: ${quoted(words)}, before: ${quoted(old)}`,
    }),
  status: (_before, after) => {
    const words = {
      current: 'it is in use now',
      provisional: 'it is provisional now',
      deprecated: 'it is not to be used any more',
    };
    return [words[after]];
  },
  replacedBy: (before, after, {term}) =>
    oneChange(before, after, {
      came: (id) => `use “${term(id)}” instead`,
      went: (id) => `nothing says any more to use “${term(id)}” instead`,
      now: (id, old) => `use “${term(id)}” instead, and no longer “${term(old)}”`,
    }),
  source: (before, after) =>
    oneChange(before, after, {
      came: (name) => `it is now defined in another site, as ${quoted(name)}`,
      went: (name) => `it is now defined here, and no longer in another site as ${quoted(name)}`,
      now: (name, old) => `it is now defined in another site as ${quoted(name)}, not as ${quoted(old)}`,
    }),
};
