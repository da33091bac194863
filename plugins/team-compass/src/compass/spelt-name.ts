/** Where a name stands in a piece of a page, and in which ways another one can be spelt there, the likeliest first. */
export interface SpeltName {
  at: number;
  length: number;
  spellings: (name: string) => string[];
}

/** Finds a name in the link, directive or value that it stands in, however it is spelt there. */
export function speltName(piece: string, name: string): SpeltName | null {
  for (const from of [...inAddress(name), ...inText(name)]) {
    // In a link the name stands behind the words, which may be the same, and before a title.
    for (const before of ['](', '](<', ']: ', ']: <']) {
      const at = piece.indexOf(before + from);
      if (at >= 0)
        return {
          at: at + before.length,
          length: from.length,
          spellings: before.endsWith('<') ? inBrackets : inAddress,
        };
    }
  }
  for (const from of inText(name)) {
    const at = piece.lastIndexOf(from);
    if (at >= 0) return {at, length: from.length, spellings: inText};
  }
  return null;
}

/** In an address white space and brackets are written by their numbers. */
const inAddress = (name: string): string[] => [
  encodeURI(name).replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29')),
  name,
];
const inBrackets = (name: string): string[] => [name, ...inAddress(name)];

/** As it is, or as it is in an attribute or between the quotes of YAML. */
const inText = (name: string): string[] => [
  name,
  name.replaceAll('&', '&amp;').replaceAll('"', '&quot;'),
  JSON.stringify(name).slice(1, -1),
];
