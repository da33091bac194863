import type {Item} from './items';

/** So many must have it said of them. */
const many = 4;

/** What is said of many in the same words is said once. */
export function gather(items: Item[]): Item[] {
  const saidOf = new Map<string, Item[]>();
  for (const item of items.filter(({fate}) => fate === 'changed')) {
    for (const sentence of new Set(item.said)) {
      const of = saidOf.get(sentence);
      if (of) of.push(item);
      else saidOf.set(sentence, [item]);
    }
  }
  const common = [...saidOf].filter(([, of]) => of.length >= many);
  if (common.length === 0) return items;
  const isCommon = new Set(common.map(([sentence]) => sentence));
  const rest = items.map((item) =>
    item.fate === 'changed' ? {...item, said: item.said.filter((sentence) => !isCommon.has(sentence))} : item,
  );
  return [
    ...common.map(
      ([sentence, of]): Item => ({
        title: `${of.length} of them`,
        file: null,
        anchor: null,
        fate: 'changed',
        said: [sentence],
        code: [],
        of,
      }),
    ),
    ...rest.filter(({fate, said, code}) => fate !== 'changed' || said.length + code.length > 0),
  ];
}
