import type {Compass, Config, GivenName, PublishedName} from '../types';
import {docName, withoutIndex} from './doc-name';
import {fold} from './names';

/** What became of a name that was once given to others. */
export interface Whereabouts {
  state: 'kept' | 'moved' | 'gone';
  /** Where it leads now. */
  now: GivenName | null;
}

/** Says of each published name whether it still leads where it led. */
export function whereabouts(
  given: GivenName[],
  {pages}: Compass,
  {docs}: Config,
): (name: PublishedName) => Whereabouts {
  const current = new Map(given.map((name) => [publishedKey(name), name]));
  return (entry) => {
    const now = current.get(publishedKey(entry)) ?? null;
    if (!now) return {state: 'gone', now};
    const old = docName(entry.page, docs);
    const isThere =
      now.file === entry.page || pages[now.file]?.formerly.some((path) => withoutIndex(path) === old);
    return {state: isThere && now.anchor === entry.anchor ? 'kept' : 'moved', now};
  };
}

/** What tells one published name from the others: terms are found in any case, labels and paths as they are. */
export const publishedKey = ({type, name}: Pick<PublishedName, 'type' | 'name'>): string =>
  `${type} ${type === 'std:term' ? fold(name) : name}`;
