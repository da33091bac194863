import type {Nodes, Parents, Root} from 'mdast';

/**
 * Gives every node its offsets, in place.
 *
 * GFM finds some addresses in a second pass, and leaves the text of the whole paragraph without positions:
 * {@link https://github.com/syntax-tree/mdast-util-gfm-autolink-literal}.
 */
export function restorePositions(root: Root, source: string): Root {
  visit(root, source);
  return root;
}

function visit(node: Nodes, source: string): void {
  if (!('children' in node)) return;
  let at = startOf(node) ?? 0;
  const limits = limitsOf(node, source);
  for (const [index, child] of node.children.entries()) {
    if (!child.position) locate(child, source, at, limits[index] ?? source.length);
    at = endOf(child) ?? at;
    visit(child, source);
  }
}

/** For each child the offset before which it ends: where the next one that knows its place begins. */
function limitsOf(node: Parents, source: string): number[] {
  const limits: number[] = [];
  let limit = endOf(node) ?? source.length;
  for (let index = node.children.length - 1; index >= 0; index--) {
    limits[index] = limit;
    const child = node.children[index];
    limit = (child && startOf(child)) ?? limit;
  }
  return limits;
}

/** A node stands where its words do; with words that are written otherwise (`&amp;`), it takes the room there is. */
function locate(node: Nodes, source: string, from: number, to: number): void {
  const words = wordsOf(node);
  const found = source.slice(from, to).indexOf(words);
  const [start, end] = found < 0 ? [from, to] : [from + found, from + found + words.length];
  node.position = {start: {line: 0, column: 0, offset: start}, end: {line: 0, column: 0, offset: end}};
}

const wordsOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';
const startOf = (node: Nodes) => node.position?.start.offset;
const endOf = (node: Nodes) => node.position?.end.offset;
