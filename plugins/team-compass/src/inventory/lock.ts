import {createHash} from 'node:crypto';
import type {InventoryFile, InventoryName} from '../types';
import {keyOf} from './key-of';
import {RefusedInventory} from './refused';

/** A snapshot as it is committed, and its names in their order. */
export interface Lock {
  text: string;
  names: InventoryName[];
}

/**
 * The snapshot of a site's names as it is committed: sorted, one name a line, so that a pull request shows what changed.
 *
 * @throws {RefusedInventory} where a location leads away from the site, or there is no name at all
 */
export function lockOf(inventory: InventoryFile): Lock {
  const names = sorted(inventory);
  if (names.length === 0) throw new RefusedInventory('Unexpected inventory without a name, expected some');
  for (const {name, location} of names) {
    if (isBelow(location, inventory.url)) continue;
    throw new RefusedInventory(
      `Unexpected location \`${location}\` of \`${name}\`, expected a page below ${inventory.url}`,
    );
  }
  const {project, version, url, source} = inventory;
  const head = {project, version, url, ...(source !== undefined && {source}), sha256: hashOf(names)};
  const fields = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`,
  );
  const lines = names.map((name) => `    ${lineOf(name)}`);
  return {text: ['{', ...fields, '  "names": [', lines.join(',\n'), '  ]', '}', ''].join('\n'), names};
}

/** Whether two snapshots say the same; where they were read does not count. */
export const sameContent = (one: InventoryFile, other: InventoryFile): boolean =>
  one.project === other.project &&
  one.version === other.version &&
  one.url === other.url &&
  hashOf(sorted(one)) === hashOf(sorted(other));

const sorted = ({names}: InventoryFile) => [...names].sort(byTypeAndName);

/** The SHA-256 of the names in their order, in hexadecimal: a snapshot that somebody edits no longer agrees with it. */
export function hashOf(names: InventoryName[]): string {
  const hash = createHash('sha256');
  // In pieces: one text of 100,000 names would take more room than all the rest.
  for (let start = 0; start < names.length; start += 1000) {
    const lines = names.slice(start, start + 1000).map(lineOf);
    hash.update(`${start === 0 ? '' : '\n'}${lines.join('\n')}`);
  }
  return hash.digest('hex');
}

function lineOf({type, name, location, title}: InventoryName): string {
  const fields = Object.entries({type, name, location, ...(title !== undefined && {title})});
  return `{${fields.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(', ')}}`;
}

const byTypeAndName = (one: InventoryName, other: InventoryName) =>
  keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0;

/** Whether a location stays on the site, however a browser reads it. */
export function isBelow(location: string, url: string): boolean {
  if (isPlain.test(location)) return true;
  try {
    return new URL(location, url).href.startsWith(new URL('.', url).href);
  } catch {
    return false;
  }
}

/** Nearly all locations are a path without anything that could lead elsewhere: they need not be parsed. */
const isPlain = /^(?:[\w-][\w.-]*\/)*(?:[\w-][\w.-]*)?(?:#[\w.:~()%-]*)?$/;
