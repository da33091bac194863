/** Text of a stranger, safe for a terminal: control characters and bidi marks are shown, not obeyed. */
export function visible(text: string): string {
  return text
    .replace(/\t/g, '  ')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
