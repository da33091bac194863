/** Characters that turn the direction of the text around them. */
export const turning = /[\u202a-\u202e\u2066-\u2069]/;

/** What nobody sees: format characters, fillers, and other spaces of no width. */
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** What makes one picture of several, as in a family or a flag: it belongs to an emoji. */
const inEmoji =
  /\p{Extended_Pictographic}\ufe0f?(?:\u200d\p{Extended_Pictographic}\ufe0f?)*[\u{e0020}-\u{e007f}]*/gu;

/** Whether a name holds characters that nobody sees. */
export const isInvisible = (name: string) => unseen.test(name.replace(inEmoji, ''));

/** The first such character, as `U+200B`. */
export function nameOfInvisible(text: string): string {
  const found = unseen.exec(text.replace(inEmoji, ''))?.[0] ?? '';
  return `U+${found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
}
