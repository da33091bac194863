/** A duration with the one before it: `2 hours, not 4`, `2 hours, not 30 minutes`; some words may come between. */
export function notAs(after: string, before: string, between = ''): string {
  const [, number, unit = before] = /^(\d+) (.*)$/.exec(before) ?? [];
  const isSameUnit =
    number !== undefined && /^\d+ (.*)$/.exec(after)?.[1]?.replace(/s$/, '') === unit.replace(/s$/, '');
  return `${after}${between}, not ${isSameUnit ? number : before}`;
}

/** What came to a list, and what left it. */
export const cameAndWent = <Item>(before: Item[], after: Item[]) => ({
  came: after.filter((item) => !before.includes(item)),
  went: before.filter((item) => !after.includes(item)),
});

/** The sentences for what came to a list and for what left it; one for a mere change of order. */
export function listChange<Item>(
  before: Item[],
  after: Item[],
  {came, went, order}: {came(items: Item[]): string; went(items: Item[]): string; order?: string},
): string[] {
  const items = cameAndWent(before, after);
  const said = [
    ...(items.came.length > 0 ? [came(items.came)] : []),
    ...(items.went.length > 0 ? [went(items.went)] : []),
  ];
  return said.length === 0 && order !== undefined ? [order] : said;
}

/** `is` or `are`, by how many it is said of. */
export const by = (items: unknown[], one: string, several: string) => (items.length === 1 ? one : several);

/** A value that may be none, before and after. */
export function oneChange<Value>(
  before: Value | null,
  after: Value | null,
  words: {came(after: Value): string; went(before: Value): string; now(after: Value, before: Value): string},
): string[] {
  if (after === null) return before === null ? [] : [words.went(before)];
  return [before === null ? words.came(after) : words.now(after, before)];
}

/** Words of a page, in quotes. */
export const quoted = (text: string) => `“${shortened(text, 400)}”`;

/** The beginning of a text that is longer than that; no character is cut in two. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = [...text.slice(0, 2 * most)];
  return characters.length <= most ? text : `${characters.slice(0, most).join('')}…`;
}
