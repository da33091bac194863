/** A value as a message quotes it, not too long. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** A piece of a page as a message shows it: on one line, and not too long. */
export function quote(text: string): string {
  const line = shown(onOneLine(text));
  // As Markdown quotes code that has its marks in it.
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``;
}

export const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
