/** What stands under a key, and not under one that every object has, such as `constructor`. */
export const own = <Value>(record: Record<string, Value>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/**
 * What stands under a key that must be there.
 *
 * @throws Error where it is not: who asks has made a mistake, not who wrote the pages
 */
export function demand<Value>(record: Record<string, Value>, key: string): Value {
  const found = own(record, key);
  if (found === undefined) throw new Error(`Unexpected key \`${key}\`, expected one that is there`);
  return found;
}
