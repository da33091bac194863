/** Items with a key each, and the how-manieth with that key it is. */
export function numbered<Item>(
  items: Item[],
  keyOf: (item: Item) => string,
): {item: Item; key: string; count: number}[] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const key = keyOf(item);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return {item, key, count};
  });
}
