import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  type Node,
  type Scalar,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type {Fault, Place} from '../types';
import {isInCurly} from './curly-quotes';
import {quoteList} from './names';
import {quote} from './quote';
import {withoutColonWithin} from './yaml-flow';
import type {LineFault} from './yaml-line';
import {likelyCause} from './yaml-lines';
import {foldedList} from './yaml-lists';

/** Where a stretch of the YAML stands in its file. */
export type Placing = (from: number, to: number) => Place;

/** What is wrong: of the syntax the first mistake alone, since one that is not closed upsets all behind it. */
export function yamlFaults(document: Document, text: string, place: Placing): Fault[] {
  const [error] = document.errors;
  if (error) return [syntaxFault(error, document, text, place)];
  return [
    ...document.warnings.map((warning) => syntaxFault(warning, document, text, place)),
    ...extraFaults(document, text, place),
  ];
}

function syntaxFault(error: YAMLError, document: Document, text: string, place: Placing): Fault {
  const {message, pos} = error;
  // An open bracket within keys is told of as one of too little indentation.
  const code = /and end with a [\]}]/.test(message) ? 'MISSING_CHAR' : error.code;
  const cause =
    (code === 'MISSING_CHAR' && openedAt(document, text, pos[0])) || likelyCause(code, text, pos[0]);
  if (cause) return lineFault(cause, text, place);
  const [from, to] = pos;
  const reason =
    syntaxReasons[code] ?? `Unexpected YAML, expected \`key: value\` lines (${firstLine(message)})`;
  const least = text.startsWith('\r\n', from) ? 2 : 1;
  return fault(place(from, Math.max(to, from + least)), reason);
}

/** The first line of the value that is still open at an offset: there the quote or bracket is. */
function openedAt(document: Document, text: string, offset: number): LineFault | null {
  let start: number | null = null;
  visit(document, {
    Node(_key, node) {
      const [from, , to] = node.range ?? [offset, offset, offset];
      const isOpen = isScalar(node)
        ? /^["']/.test(text.slice(from, from + 1))
        : isCollection(node) && node.flow;
      if (isOpen && from <= offset && offset <= to) start = from;
    },
  });
  if (start === null) return null;
  const line = /^[^\r\n]*/.exec(text.slice(start, start + 10_000))?.[0].trimEnd() ?? '';
  const end = closing[line.charAt(0)] ?? line.charAt(0);
  const reason = `Unexpected ${quote(line)} without its end, expected ${quote(end)} behind it`;
  return {from: start, to: start + line.length, reason};
}

/** Anchors, aliases and tags: YAML knows them, a page has no use for them. */
function extraFaults(document: Document, text: string, place: Placing): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Node(_key, node) {
      if (isMap(node)) faults.push(...faultsOfMap(node, text, place));
      if (isInCurlyQuotes(node)) faults.push(curlyQuotes(node, place));
      const list = isPlainText(node) ? foldedList(text, ...span(node)) : null;
      if (list) faults.push(lineFault(list, text, place));
      const what = isAlias(node)
        ? 'alias'
        : 'anchor' in node && node.anchor
          ? 'anchor'
          : node.tag !== undefined
            ? 'tag'
            : null;
      if (what === 'tag' && document.warnings.length > 0) return;
      if (what)
        faults.push(
          fault(
            place(...span(node)),
            `Unexpected ${what}, expected the value itself`,
            what === 'alias' || what === 'anchor'
              ? 'What stands here is plain data. A text that begins with `*` or `&` stands in quotes: `"*text*"`.'
              : 'Write the value out: what stands here is plain data.',
          ),
        );
    },
  });
  return faults;
}

function* faultsOfMap(map: YAMLMap, text: string, place: Placing): Iterable<Fault> {
  yield* secondKeys(map, place);
  const glued = withoutColonWithin(map, text);
  if (glued) yield lineFault(glued, text, place);
}

function* secondKeys({items}: YAMLMap, place: (from: number, to: number) => Place): Iterable<Fault> {
  const known = new Map<unknown, Place>();
  const again: {key: Scalar; first: Place}[] = [];
  for (const {key} of items) {
    if (!isScalar(key)) continue;
    const first = known.get(key.value);
    if (first) again.push({key, first});
    else known.set(key.value, place(...span(key)));
  }
  const [one, ...others] = again;
  if (!one) return;
  const reason = `Unexpected second key ${quote(String(one.key.value))}, expected each key once`;
  const also = [...new Set(others.map(({key}) => String(key.value)))].slice(0, 5);
  const note =
    also.length === 0
      ? undefined
      : `${quoteList(also, 'and', quote)} ${also.length === 1 ? 'is' : 'are'} there twice, too: the line that says what they belong to may be missing.`;
  yield {...fault(place(...span(one.key)), reason, note), first: one.first};
}

/** A word processor bends quotation marks, and then they mark nothing. */
const isInCurlyQuotes = (node: Node): node is Scalar<string> => isPlainText(node) && isInCurly(node.value);

const isPlainText = (node: Node): node is Scalar<string> =>
  isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string';

function curlyQuotes(node: Scalar<string>, place: Placing): Fault {
  const mended = `"${node.value.slice(1, -1)}"`;
  return {
    ...fault(
      place(...span(node)),
      `Unexpected curly quotes in ${quote(node.value)}, expected straight ones: ${quote(mended)}`,
    ),
    replace: {from: node.value, to: mended, isWritten: true},
  };
}

const closing: Record<string, string> = {'[': ']', '{': '}'};

const syntaxReasons: Record<string, string> = {
  BAD_INDENT: 'Unexpected indentation, expected the same number of spaces as the lines around it',
  BLOCK_AS_IMPLICIT_KEY:
    'Unexpected second `:` on one line, expected quotes around a value that contains a colon',
  MISSING_CHAR: 'Unexpected end of a value, expected the closing quote or bracket',
  MULTILINE_IMPLICIT_KEY: 'Unexpected line without a colon, expected `key: value`',
  NON_STRING_KEY: 'Unexpected key that is no text, expected a name',
  TAB_AS_INDENT: 'Unexpected tab, expected spaces',
  TAG_RESOLVE_FAILED: 'Unexpected tag, expected plain data',
};

export const fault = (place: Place, reason: string, note?: string): Fault => ({
  type: 'front-matter',
  place,
  reason,
  ...(note && {note}),
});

/** What is wrong with a line, and what a program may write in its place. */
export function lineFault({from, to, reason, mended}: LineFault, text: string, place: Placing): Fault {
  const replace = {from: text.slice(from, to), to: mended ?? '', isWritten: true} as const;
  return {...fault(place(from, to), reason), ...(mended !== undefined && {replace})};
}

export function span(node: Node): [number, number] {
  const [from, to] = node.range ?? [0, 0];
  return [from, to];
}

const firstLine = (text: string) => text.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? '';
