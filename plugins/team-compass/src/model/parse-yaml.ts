import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type {Fault, KeyPath, Place} from '../types';
import type {Lines} from './lines';

export interface ParsedYaml {
  data: Record<string, unknown>;
  faults: Fault[];
  /** Where a key or value stands, or the nearest key around it. */
  placeOf(path: KeyPath, part?: 'key' | 'value'): Place;
}

/**
 * Reads YAML as plain data: no tags, no anchors, no second meaning of a key, and never anything that runs.
 *
 * @param text the YAML alone
 * @param start its offset in the file that `lines` maps
 */
export function parseYaml(text: string, start: number, lines: Lines): ParsedYaml {
  const place = (from: number, to: number) => lines.place(start + from, start + to);
  const whole = place(0, 0);
  const nothing = (faults: Fault[]): ParsedYaml => ({data: {}, faults, placeOf: () => whole});
  try {
    // YAML knows no line that ends with a carriage return alone; here it is as long as a line feed.
    const document = parseDocument(text.replace(/\r(?!\n)/g, '\n'), {
      prettyErrors: false,
      // Told of below: this way takes time in step with the number of keys, not with its square.
      uniqueKeys: false,
      stringKeys: true,
      merge: false,
    });
    const faults = [...syntaxFaults(document, place), ...extraFaults(document, place)];
    if (document.contents !== null && !isMap(document.contents)) {
      return nothing([
        fault(
          place(...span(document.contents)),
          'Unexpected text, expected keys with values',
          'Write each line as `key: value`.',
        ),
      ]);
    }
    const data = faults.length === 0 ? (document.toJS() ?? {}) : readableKeys(document);
    return {data, faults, placeOf: (path, part = 'value') => locate(document, path, part, place)};
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return nothing([fault(whole, 'Unexpected nesting beyond what can be read, expected a few levels')]);
  }
}

const fault = (place: Place, reason: string, note?: string): Fault => ({
  type: 'front-matter',
  place,
  reason,
  ...(note && {note}),
});

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

function* syntaxFaults(document: Document, place: (from: number, to: number) => Place): Iterable<Fault> {
  for (const error of [...document.errors, ...document.warnings] as YAMLError[]) {
    const [from, to] = error.pos;
    const reason =
      syntaxReasons[error.code] ??
      `Unexpected YAML, expected \`key: value\` lines (${firstLine(error.message)})`;
    yield fault(place(from, Math.max(to, from + 1)), reason);
  }
}

/** Anchors, aliases and tags: YAML knows them, a page has no use for them. */
function extraFaults(document: Document, place: (from: number, to: number) => Place): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Node(_key, node) {
      if (isMap(node)) for (const second of secondKeys(node, place)) faults.push(second);
      const what = isAlias(node)
        ? 'alias'
        : 'anchor' in node && node.anchor
          ? 'anchor'
          : node.tag !== undefined
            ? 'tag'
            : null;
      if (what === 'tag' && document.warnings.length + document.errors.length > 0) return;
      if (what)
        faults.push(
          fault(
            place(...span(node)),
            `Unexpected ${what}, expected the value itself`,
            'Write the value out; front matter is plain data.',
          ),
        );
    },
  });
  return faults;
}

function* secondKeys({items}: YAMLMap, place: (from: number, to: number) => Place): Iterable<Fault> {
  const known = new Set<unknown>();
  for (const {key} of items) {
    if (!isScalar(key)) continue;
    const reason = 'Unexpected second key of the same name, expected each key once';
    if (known.has(key.value)) yield fault(place(...span(key)), reason);
    known.add(key.value);
  }
}

/** What can be trusted of a document with faults: top-level keys with a simple value. */
function readableKeys(document: Document): Record<string, unknown> {
  if (!isMap(document.contents)) return {};
  const simple = document.contents.items.filter(
    (pair) => isScalar(pair.key) && isScalar(pair.value) && !pair.value.tag,
  );
  return Object.fromEntries(
    simple.map((pair) => [
      String((pair.key as {value: unknown}).value),
      (pair.value as {value: unknown}).value,
    ]),
  );
}

function locate(
  document: Document,
  path: KeyPath,
  part: 'key' | 'value',
  place: (from: number, to: number) => Place,
): Place {
  let node: unknown = document.contents;
  let found: unknown = null;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) break;
      const last = depth === path.length - 1;
      const bare = !isNode(pair.value) || (isCollection(pair.value) && !pair.value.flow);
      found = (last && part === 'key') || bare ? pair.key : pair.value;
      node = pair.value;
    } else if (isSeq(node) && isNode(node.items[Number(step)])) {
      node = node.items[Number(step)];
      const first = isMap(node) && !node.flow ? node.items[0]?.key : node;
      found = first;
    } else if (isPair(node)) break;
    else break;
  }
  return isNode(found) ? place(...span(found)) : place(0, 0);
}

function span(node: Node): [number, number] {
  const [from, to] = node.range ?? [0, 0];
  return [from, to];
}

const firstLine = (text: string) => text.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? '';
