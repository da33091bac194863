/** The first line of a text, without what ends it. */
export const firstLine = (text: string) => text.replace(/[\r\n].*/s, '');
