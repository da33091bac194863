import type {InventoryFile, InventoryName} from '../types';
import {keyOf} from './key-of';
import {RefusedInventory} from './refused';

/** One entry of a `myst.xref.json`, as mystmd writes it. */
interface MystReference {
  kind: string;
  url: string;
  identifier?: string;
  html_id?: string;
  implicit?: boolean;
}

/**
 * Reads the `myst.xref.json` of a mystmd site. Names are what mystmd's own links say: `page` for a page, `target` for
 * what is named, `page#heading` for a heading that is not. It tells neither titles nor what the site is called.
 *
 * @throws {RefusedInventory} where it is another kind of file
 */
export function parseMyst(bytes: Uint8Array): Omit<InventoryFile, 'url'> {
  const data = dataOf(bytes);
  if (!isObject(data) || data.version !== '1' || !Array.isArray(data.references))
    throw new RefusedInventory(
      'Unexpected JSON, expected the `myst.xref.json` of a mystmd site, version 1, with `references`',
    );
  const version = typeof data.myst === 'string' ? `mystmd ${data.myst}` : '';
  const names = new Map<string, InventoryName>();
  for (const [index, entry] of data.references.entries()) {
    if (!isReference(entry))
      throw new RefusedInventory(
        `Unexpected entry ${index + 1} of \`references\`, expected one with \`kind\` and an \`url\` that begins with \`/\``,
      );
    const name = nameOf(entry);
    // mystmd takes the first of several.
    if (name.name !== '' && !names.has(keyOf(name))) names.set(keyOf(name), name);
  }
  return {project: '', version, names: [...names.values()]};
}

function dataOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch {
    throw new RefusedInventory('Unexpected file that is no JSON in UTF-8: it is damaged or cut off');
  }
}

const isObject = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null;

const isReference = (entry: unknown): entry is MystReference =>
  isObject(entry) &&
  typeof entry.kind === 'string' &&
  typeof entry.url === 'string' &&
  entry.url.startsWith('/') &&
  [entry.identifier, entry.html_id].every((id) => id === undefined || typeof id === 'string');

function nameOf({kind, url, identifier, html_id, implicit}: MystReference): InventoryName {
  const location = url === '/' ? '.' : url.slice(1);
  const page = url === '/' ? 'index' : location;
  if (kind === 'page')
    return identifier === undefined
      ? {type: 'std:doc', name: page, location}
      : {type: 'std:label', name: identifier, location};
  const place = `${location === '.' ? '' : location}#${html_id ?? identifier ?? ''}`;
  if (kind === 'definitionTerm')
    return {type: 'std:term', name: (identifier ?? '').replace(/^term-/, ''), location: place};
  return {
    type: 'std:label',
    name: implicit && identifier ? `${page}#${identifier}` : (identifier ?? ''),
    location: place,
  };
}
