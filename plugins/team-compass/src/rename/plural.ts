import {fold, quoteList} from '../model/names';
import type {Names} from './types';

/**
 * The plural of a new title, where the page says one: as it is said, else as the old one was made.
 *
 * @param said what the editor says it is
 * @param aliases the other names of the page: the plural of a name that it had before may be among them
 * @throws Error where nobody can know it
 */
export function pluralOf(
  names: Names,
  title: string,
  said: string | undefined,
  aliases: string[],
): string | null {
  if (said !== undefined) return said;
  if (title === names.title || names.plural === null) return names.plural;
  const usual = usualPlural(title);
  const before = aliases.find((alias) => fold(alias) === fold(usual));
  if (before !== undefined) return before;
  const at = aliases.findIndex((alias) => fold(alias) === fold(title));
  const maybe = at < 0 ? undefined : aliases[at + 1];
  if (maybe === undefined && fold(names.plural) === fold(usualPlural(names.title))) return usual;
  const likely = quoteList([maybe ?? usual].map((word) => `--plural "${word}"`));
  throw new Error(
    `Unexpected plural \`${names.plural}\` of \`${names.title}\`, expected that of \`${title}\`, too, such as ${likely}.`,
  );
}

function usualPlural(title: string): string {
  if (/(?:s|x|z|ch|sh)$/i.test(title)) return `${title}es`;
  return /[^aeiou\W]y$/i.test(title) ? `${title.slice(0, -1)}ies` : `${title}s`;
}
