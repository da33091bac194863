import {fold} from '../model/names';
import {publishedKey} from '../model/published';
import type {CheckContext} from '../types';
import type {Names, Subject} from './types';

/**
 * The old names of a term or role that stay its names. A new title that is among the aliases is one from before: to take
 * it up again is to go back, and what was in between stays a name only where it was given to other sites.
 */
export function keptNames(
  {published}: Pick<CheckContext, 'published'>,
  {kind, page, names}: Subject,
  becomes: Names,
): string[] {
  if (kind !== 'term' && kind !== 'role') return [];
  const aliases = aliasesOf(page);
  const others = [becomes.title, becomes.plural, page.frontMatter.abbreviation, ...aliases];
  const taken = new Set(others.map((name) => fold(String(name))));
  const old = [names.title, names.plural].filter(
    (name) => name !== null && !taken.has(fold(name)),
  ) as string[];
  const distinct = old.filter((name, index) => old.findIndex((one) => fold(one) === fold(name)) === index);
  if (!aliases.some((alias) => fold(alias) === fold(becomes.title))) return distinct;
  const given = new Map(published.names.map((name) => [publishedKey(name), name.name]));
  return distinct.flatMap((name) => given.get(publishedKey({type: 'std:term', name})) ?? []);
}

/** The other names of a term or role. */
export const aliasesOf = ({frontMatter: {aliases}}: Subject['page']): string[] =>
  Array.isArray(aliases) ? aliases : [];
