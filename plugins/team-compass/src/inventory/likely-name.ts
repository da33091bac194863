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
 * @param offered the names of the site that could stand in its stead
 * @param near finds the names that are spelt nearly so
 */
export function likelyName(
  gone: InventoryName | null,
  offered: InventoryName[],
  known: Set<string>,
  near: (names: string[]) => string[],
): Likely | null {
  const others = offered.filter(({name, type}) => name !== gone?.name || type !== gone.type);
  const added = others.filter(({name}) => !known.has(name));
  if (gone) {
    const there = others.filter(({location}) => location === gone.location);
    if (there.length > 0) return {names: preferred(there, gone), because: 'location'};
    const titled = added.filter(({title}) => title !== undefined && title === gone.title);
    if (titled.length > 0) return {names: preferred(titled, gone), because: 'title'};
  }
  const spelt = near(added.map(({name}) => name));
  const names = spelt.flatMap((word) => added.find(({name}) => name === word) ?? []);
  return names.length > 0 ? {names, because: 'spelling'} : null;
}

/** Those of the same kind, where there are any. */
function preferred(found: InventoryName[], {type}: InventoryName): InventoryName[] {
  const same = found.filter((name) => name.type === type);
  return same.length > 0 ? same : found;
}
