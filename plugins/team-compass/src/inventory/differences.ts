import type {Differences, InventoryName, Retitled} from '../types';
import {keyOf} from './key-of';

/** What became of the names of a site from one snapshot to the next. */
export function differencesOf(before: InventoryName[], after: InventoryName[]): Differences {
  const old = new Map(before.map((name) => [keyOf(name), name]));
  const current = new Set(after.map(keyOf));
  return {
    added: after.filter((name) => !old.has(keyOf(name))),
    removed: before.filter((name) => !current.has(keyOf(name))),
    moved: after.filter((name) => (old.get(keyOf(name))?.location ?? name.location) !== name.location),
    retitled: after.flatMap((name) => retitled(old.get(keyOf(name)), name) ?? []),
  };
}

/** What a place is called is the name itself, if nothing else is said. */
export function retitled(before: InventoryName | undefined, name: InventoryName): Retitled | null {
  const [was, now] = [before?.title ?? name.name, name.title ?? name.name];
  return before && was !== now ? {name, was, now} : null;
}
