import {existsSync, readFileSync, statSync} from 'node:fs';
import {isAbsolute, join, normalize} from 'node:path';
import {hashOf, isBelow} from '../inventory/lock';
import {judgeBySchema} from '../model/explain-schema-error';
import type {Config, Finding, Inventory, InventoryFile, InventoryName} from '../types';
import {configFile, type ReadConfig} from './read-config';
import {isPlainFile} from './read-files';

/** Reads the snapshots of the other sites' names. What cannot be read is a finding in the configuration. */
export function readInventories(
  root: string,
  {services}: Config,
  placeOf: ReadConfig['placeOf'],
): {inventories: Record<string, Inventory>; findings: Finding[]} {
  const findings: Finding[] = [];
  const inventories: Record<string, Inventory> = {};
  for (const [service, {title, url, inventory}] of Object.entries(services)) {
    const read = readInventory(root, inventory, service, url);
    if (typeof read === 'string')
      findings.push({
        file: configFile,
        place: placeOf(['services', service, 'inventory']),
        actual: inventory,
        reason: read,
      });
    const names = typeof read === 'string' ? [] : read.names.filter(isLinkable);
    inventories[service] = {service, title, url, names};
  }
  return {inventories, findings};
}

/** What a page can link to: of the other kinds, such as Python functions, a site may have many thousands. */
const linkable = new Set(['std:label', 'std:doc', 'std:term']);
export const isLinkable = ({type}: InventoryName) => linkable.has(type);

/** Whether a path leads out of the folder of the handbook. */
export const isOutside = (file: string) => normalize(file).startsWith('..') || isAbsolute(file);

/** What a snapshot may weigh at most, in bytes. */
const mostBytes = 64 * 1024 * 1024;

/**
 * Reads the snapshot of a site's names, or says why it cannot.
 *
 * @param url where the site stands: a location that leads elsewhere is refused
 */
export function readInventory(
  root: string,
  file: string,
  service: string,
  url: string,
): InventoryFile | string {
  if (isOutside(file)) return `Unexpected \`${file}\`, expected a file below this folder`;
  if (!existsSync(join(root, file)))
    return `Unexpected \`${file}\`, which does not exist, expected the snapshot of that site's names: \`compass inventory update ${service}\` writes it`;
  if (!isPlainFile(root, file))
    return `Unexpected \`${file}\`, which is a link or a folder, expected the snapshot of a site's names`;
  if (statSync(join(root, file)).size > mostBytes)
    return `Unexpected size of \`${file}\`, expected at most ${mostBytes / 1024 / 1024} MiB`;
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(join(root, file), 'utf8').replace(/^\ufeff/, ''));
  } catch {
    return `Unexpected \`${file}\`, which is not JSON, expected the snapshot of a site's names`;
  }
  const [first] = judgeBySchema('inventory', data);
  if (first)
    return `Unexpected contents of \`${file}\`${first.path.length > 0 ? ` at \`${first.path.join('.')}\`` : ''}: ${first.reason}`;
  const inventory = data as InventoryFile;
  if (inventory.sha256 !== undefined && inventory.sha256 !== hashOf(inventory.names))
    return `Unexpected change of \`${file}\` by hand, expected one by \`compass inventory update ${service}\``;
  const away = inventory.names.find(({location}) => !isBelow(location, url));
  return away
    ? `Unexpected location \`${away.location}\` of \`${away.name}\` in \`${file}\`, expected a page below ${url}`
    : inventory;
}
