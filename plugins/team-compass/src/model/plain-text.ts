import type {Nodes} from 'mdast';

/** The words of a tree as a reader sees them: marks, footnotes and comments left out. */
export function plainText(node: Nodes): string {
  return words(node).replace(/\s+/g, ' ').trim();
}

function words(node: Nodes): string {
  switch (node.type) {
    case 'html':
    case 'footnoteReference':
      return '';
    case 'break':
      return ' ';
    case 'image':
      return node.alt ?? '';
    case 'textDirective':
      return isPlainColon(node) ? `:${node.name}` : node.children.map(words).join('') || nameOf(node);
    default:
      return 'value' in node ? node.value : 'children' in node ? node.children.map(words).join('') : '';
  }
}

/** What a term without words is called: the name that it is a reference to, without that of its site. */
const nameOf = ({attributes}: {attributes?: Record<string, string | null | undefined> | null}) =>
  attributes?.ref?.replace(/^[a-z][a-z0-9-]*:(?:term:)?(?=\S)/, '') ?? '';

/** `re:Invent` parses as a directive without words and attributes; it is text. */
export function isPlainColon(node: {children: unknown[]; attributes?: object | null}): boolean {
  return node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0;
}
