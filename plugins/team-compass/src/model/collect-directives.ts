import type {ContainerDirective, LeafDirective, TextDirective} from 'mdast-util-directive';
import type {Attribute, Directive} from '../types';
import {plainText} from './plain-text';

const forms = {textDirective: 'text', leafDirective: 'leaf', containerDirective: 'container'} as const;

/** One directive, with its attributes as they are written. */
export function directiveOf(
  node: TextDirective | LeafDirective | ContainerDirective,
  source: string,
  inLink: boolean,
): Directive {
  const range = {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0};
  const own = source.slice(range.start, range.end);
  const afterName = /^:+[\w-]+/.exec(own)?.[0].length ?? 0;
  const labelled = own[afterName] === '[';
  const label =
    node.type === 'containerDirective'
      ? containerLabel(node)
      : node.children.length > 0
        ? plainText(node)
        : '';
  const afterLabel = labelled ? afterBrackets(own, afterName) : afterName;
  return {
    name: node.name,
    form: forms[node.type],
    label: labelled ? label : null,
    attributes: Object.fromEntries(
      Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']),
    ),
    written: own[afterLabel] === '{' ? attributesOf(own, afterLabel + 1, range.start) : [],
    inLink,
    closed: node.type === 'containerDirective' && isClosed(own),
    range,
  };
}

function containerLabel(node: ContainerDirective): string {
  const [first] = node.children;
  return first?.type === 'paragraph' && first.data?.directiveLabel ? plainText(first) : '';
}

/** The offset after the bracket that closes the one at `open`. */
function afterBrackets(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '[') depth++;
    else if (text[at] === ']' && --depth === 0) return at + 1;
  }
  return text.length;
}

const attribute =
  /\s*(?:([#.])([^\s#.}"'<>=`]+)|([A-Za-z_:][\w.:-]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>=`}]+))?)/y;

/** The attributes from an offset of a text on; `#x` and `.x` are short for `id` and `class`. */
function attributesOf(text: string, from: number, offset: number): Attribute[] {
  const found: Attribute[] = [];
  attribute.lastIndex = from;
  for (let match = attribute.exec(text); match; match = attribute.exec(text)) {
    const [whole, mark, short, name, value = ''] = match;
    const end = offset + match.index + whole.length;
    const quotes = /^["']/.test(value) ? 1 : 0;
    const written = short ?? value.slice(quotes, value.length - quotes);
    const valueRange = {start: end - quotes - written.length, end: end - quotes};
    found.push({
      name: name ?? (mark === '#' ? 'id' : 'class'),
      value: written,
      range: {start: offset + match.index + (whole.length - whole.trimStart().length), end},
      valueRange,
    });
  }
  return found;
}

/** Whether a container ends with a line of colons of its own; otherwise it runs on to the end of what is around it. */
function isClosed(own: string): boolean {
  const lines = own.split(/\r\n|\n|\r/);
  const opening = /^:+/.exec(own)?.[0].length ?? 3;
  const last = /^[\s>]*(:{3,})\s*$/.exec(lines.at(-1) ?? '');
  return lines.length > 1 && (last?.[1]?.length ?? 0) >= opening;
}
