/** What XML 1.0 has no place for, not even escaped. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Texts as XML can hold them: what it cannot is a replacement character, a tab or a carriage return is a space. */
export function xmlSafe(properties: Record<string, unknown>): Record<string, unknown> {
  const safe = (value: unknown) => (typeof value === 'string' ? xmlText(value) : value);
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, safe(value)]));
}

export const xmlText = (text: string) => text.replace(forbidden, '\u{FFFD}').replace(/[\t\r]/g, ' ');
