import type {Nodes} from 'mdast';

/** The plain words inside a node; `re:Invent` is one of them, though it parses as a directive. */
export function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'textDirective' && isBare(node)) return `:${node.name}`;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

const isBare = ({children, attributes}: {children: unknown[]; attributes?: object | null}) =>
  children.length === 0 && Object.keys(attributes ?? {}).length === 0;
