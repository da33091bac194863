import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
} from 'yaml';
import type {Fault, KeyPath, Place} from '../types';
import type {Lines} from './lines';
import {fault, lineFault, span, yamlFaults} from './yaml-faults';
import {oneLine} from './yaml-lines';

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
      // Told of in another way, which takes time in step with the number of keys, not with its square.
      uniqueKeys: false,
      stringKeys: true,
      merge: false,
    });
    const faults = yamlFaults(document, text, place);
    if (document.contents !== null && !isMap(document.contents)) {
      const line = oneLine(text);
      return nothing([
        line
          ? lineFault(line, text, place)
          : isSeq(document.contents)
            ? fault(
                place(...span(document.contents)),
                'Unexpected list, expected its key on a line of its own above it',
              )
            : fault(
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

/** What can be trusted of a document with faults: top-level keys with a simple value. */
function readableKeys(document: Document): Record<string, unknown> {
  if (!isMap(document.contents)) return {};
  const simple = document.contents.items.filter(
    (pair) => isScalar(pair.key) && isScalar(pair.value) && !pair.value.tag && !isOpen(pair.value, document),
  );
  return Object.fromEntries(
    simple.map((pair) => [
      String((pair.key as {value: unknown}).value),
      (pair.value as {value: unknown}).value,
    ]),
  );
}

/** A value in quotes that has no end: how much belongs to it is not known. */
const isOpen = (value: Scalar, {errors}: Document) =>
  value.type?.startsWith('QUOTE') === true &&
  errors.some(({code, pos}) => code === 'MISSING_CHAR' && pos[0] <= (value.range?.[2] ?? 0));

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
      const bare =
        !isNode(pair.value) || (isCollection(pair.value) && !pair.value.flow) || isNothing(pair.value);
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

/** A key with nothing behind it. */
const isNothing = (node: Node) => isScalar(node) && node.value === null && span(node)[0] === span(node)[1];
