import type {InventoryName} from '../types';

/** What a name that is gone is probably called now, best evidence first. */
export interface Likely {
  names: InventoryName[];
  because: 'location' | 'title' | 'spelling';
}

/**
 * Looks for the new name of one that is gone: what stands at its place now, else what is new and has its title, else
 * what is new and is spelt nearly so.
 *
 * @param gone the name as it was; nothing where it never was
 * @param wanted the name itself
 * @param types what could stand in its stead
 */
export type FindLikely = (gone: InventoryName | null, wanted: string, types: string[]) => Likely | null;

/** Prepares the search for the new names of those that are gone from one state of a site to the next. */
export function likelyNames(
  before: InventoryName[],
  after: InventoryName[],
  nearest: (name: string, names: string[]) => string[],
): FindLikely {
  const known = new Set(before.map(({name}) => name));
  const added = after.filter(({name}) => !known.has(name));
  const byLocation = groupBy(after, ({location}) => location);
  const byTitle = groupBy(added, ({title}) => title);
  const byName = groupBy(added, ({name}) => name);
  return (gone, wanted, types) => {
    const fit = (found: InventoryName[] = []) =>
      found.filter(({name, type}) => types.includes(type) && (name !== gone?.name || type !== gone.type));
    if (gone) {
      const there = fit(byLocation.get(gone.location));
      if (there.length > 0) return {names: preferred(there, gone), because: 'location'};
      const titled = fit(gone.title === undefined ? [] : byTitle.get(gone.title));
      if (titled.length > 0) return {names: preferred(titled, gone), because: 'title'};
    }
    const spelt = nearest(
      wanted,
      fit(added).map(({name}) => name),
    );
    const names = spelt.flatMap((word) => fit(byName.get(word)).slice(0, 1));
    return names.length > 0 ? {names, because: 'spelling'} : null;
  };
}

function groupBy<Key>(names: InventoryName[], keyOf: (name: InventoryName) => Key | undefined) {
  const groups = new Map<Key, InventoryName[]>();
  for (const name of names) {
    const key = keyOf(name);
    if (key === undefined) continue;
    const others = groups.get(key);
    if (others) others.push(name);
    else groups.set(key, [name]);
  }
  return groups;
}

/** Those of the same kind, where there are any. */
function preferred(found: InventoryName[], {type}: InventoryName): InventoryName[] {
  const same = found.filter((name) => name.type === type);
  return same.length > 0 ? same : found;
}
