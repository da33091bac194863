/** JSON with its keys sorted: the same data gives the same bytes. */
export function sortedJson(data: unknown): string {
  return `${JSON.stringify(data, sortKeys, 2)}\n`;
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
