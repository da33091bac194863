/** Where a name stands in a piece of a page, and in which ways another one can be spelt there, the likeliest first. */
export interface SpeltName {
  at: number;
  length: number;
  spellings: (name: string) => string[];
}

/** Finds a name in the link, directive or value that it stands in, however it is spelt there. */
export function speltName(piece: string, name: string): SpeltName | null {
  const inLink = [...inAddress, ...inText];
  for (const way of inLink) {
    // In a link the name stands behind the words, which may be the same, and before a title.
    for (const before of ['](', '](<', ']: ', ']: <']) {
      const at = piece.indexOf(before + way(name));
      if (at >= 0) return found(at + before.length, name, way, before.endsWith('<') ? inBrackets : inAddress);
    }
  }
  for (const way of inText) {
    const at = piece.lastIndexOf(way(name));
    if (at >= 0) return found(at, name, way, inText);
  }
  return null;
}

type Spelling = (name: string) => string;

/** As the old name is spelt, so the new one is first. */
const found = (at: number, name: string, way: Spelling, others: Spelling[]): SpeltName => ({
  at,
  length: way(name).length,
  spellings: (other) => [
    ...new Set([...(way(name) === name ? [] : [way]), ...others].map((spell) => spell(other))),
  ],
});

const asItIs: Spelling = (name) => name;

/** In an address white space and brackets are written by their numbers. */
const inAddress: Spelling[] = [
  (name) => encodeURI(name).replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29')),
  asItIs,
];
const inBrackets: Spelling[] = [asItIs, ...inAddress];

/** As it is, or as it is in an attribute or between the quotes of YAML. */
const inText: Spelling[] = [
  asItIs,
  (name) => name.replaceAll('&', '&amp;').replaceAll('"', '&quot;'),
  (name) => JSON.stringify(name).slice(1, -1),
];
