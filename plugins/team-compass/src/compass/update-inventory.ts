import {existsSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {type Differences, differencesOf} from '../inventory/differences';
import {lockOf} from '../inventory/lock';
import {parseSphinx} from '../inventory/parse-sphinx';
import {RefusedInventory} from '../inventory/refused';
import {writeWhole} from '../inventory/write-whole';
import type {InventoryFile, Service} from '../types';
import {isPlainFile} from './read-files';
import {isOutside, readInventory} from './read-inventories';

/** What an inventory may weigh at most, packed, in bytes. */
const mostBytes = 16 * 1024 * 1024;

/** What an update did: nothing was written where the file says the same already. */
export interface Update extends Differences {
  file: string;
  names: number;
  isWritten: boolean;
}

/**
 * Reads what a site gives out from a file, and writes the snapshot that the handbook is checked against.
 *
 * @param from an `objects.inv`, from the current folder
 * @throws {RefusedInventory} where it cannot be read or trusted; the snapshot is as it was then
 */
export function updateInventory(root: string, service: Service, from: string): Update {
  const {inventory: file, url} = service;
  const path = join(root, file);
  if (isOutside(file) || (existsSync(path) && !isPlainFile(root, file)))
    throw new RefusedInventory(`Unexpected \`${file}\`, expected a plain file below this folder`);
  const current: InventoryFile = {...parseSphinx(readBytes(from)), url};
  const text = lockOf(current);
  const known = existsSync(path) ? readInventory(root, file) : null;
  const before = known === null || typeof known === 'string' ? [] : known.names;
  const isWritten = !existsSync(path) || readFileSync(path, 'utf8') !== text;
  if (isWritten) writeWhole(path, text);
  const {names} = JSON.parse(text) as InventoryFile;
  return {file, names: names.length, isWritten, ...differencesOf(before, names)};
}

function readBytes(from: string): Uint8Array {
  const stat = statSync(from, {throwIfNoEntry: false});
  if (!stat?.isFile()) throw new RefusedInventory(`Unexpected \`${from}\`, expected a file that is there`);
  if (stat.size > mostBytes)
    throw new RefusedInventory(`Unexpected size of \`${from}\`, expected at most 16 MiB`);
  return readFileSync(from);
}
