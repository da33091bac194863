import type {Fate} from './types';

/** What tells that two things are the same one. The newer one may answer to several. */
export interface Likeness<Item> {
  before(item: Item): string | null;
  after(item: Item): (string | null)[];
}

/** The same on both sides. */
export const alike = <Item>(of: (item: Item) => string | null): Likeness<Item> => ({
  before: of,
  after: (item) => [of(item)],
});

export type Pair<Item> = Pick<Fate<Item, never>, 'before' | 'after'>;

/**
 * Finds what became of what: pairs in the order of the newer side, then what is gone.
 *
 * The surest likeness comes first. A likeness that two things share says nothing of either: never the first of several.
 */
export function pairUp<Item>(before: Item[], after: Item[], likenesses: Likeness<Item>[]): Pair<Item>[] {
  const older = new Map<Item, Item>();
  const taken = new Set<Item>();
  for (const {before: ofOld, after: ofNew} of likenesses) {
    const olds = byLikeness(
      before.filter((item) => !taken.has(item)),
      (item) => [ofOld(item)],
    );
    const news = byLikeness(
      after.filter((item) => !older.has(item)),
      ofNew,
    );
    for (const [name, found] of olds) {
      const [one, ...rest] = news.get(name) ?? [];
      const [old, ...others] = found;
      if (!one || !old || rest.length + others.length > 0 || older.has(one)) continue;
      older.set(one, old);
      taken.add(old);
    }
  }
  return [
    ...after.map((item) => ({before: older.get(item) ?? null, after: item})),
    ...before.filter((item) => !taken.has(item)).map((item) => ({before: item, after: null})),
  ];
}

function byLikeness<Item>(items: Item[], of: (item: Item) => (string | null)[]): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    for (const name of new Set(of(item))) {
      if (name) found.set(name, [...(found.get(name) ?? []), item]);
    }
  }
  return found;
}
