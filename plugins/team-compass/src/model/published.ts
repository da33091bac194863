import type {Compass, Config, GivenName, PublishedName} from '../types';
import {docName, withoutIndex} from './doc-name';
import {groupBy} from './group-by';
import {fold} from './names';
import {onceFor} from './once';

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
  const current = groupBy(given, publishedKey);
  return (entry) => {
    const wasAt = (path: string) => withoutIndex(path) === docName(entry.page, docs);
    const isThere = ({file, anchor}: GivenName) =>
      anchor === entry.anchor && (file === entry.page || pages[file]?.formerly.some(wasAt));
    // Of two places of one name, which have a finding of their own, the old one counts.
    const found = current.get(publishedKey(entry)) ?? [];
    const kept = found.find(isThere);
    return kept ? {state: 'kept', now: kept} : {state: found[0] ? 'moved' : 'gone', now: found[0] ?? null};
  };
}

/** What tells one published name from the others: terms are found in any case, labels and paths as they are. */
export const publishedKey = onceFor(
  ({type, name}: Pick<PublishedName, 'type' | 'name'>) =>
    `${type} ${type === 'std:term' ? fold(name) : name}`,
);

/** A published name as it stands in the list, on a line of its own. */
export function publishedLine({type, name, page, anchor, dropped, moved}: PublishedName): string {
  const fields = {type, name, page, anchor, ...(dropped && {dropped}), ...(moved && {moved})};
  return `{${Object.entries(fields)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(', ')}}`;
}
