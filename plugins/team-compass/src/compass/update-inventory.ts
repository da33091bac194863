import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {differencesOf} from '../inventory/differences';
import {lockOf, sameContent} from '../inventory/lock';
import {RefusedInventory} from '../inventory/refused';
import {writeWhole} from '../inventory/write-whole';
import type {Differences, InventoryFile} from '../types';
import type {Offer} from './fetch-inventory';
import {canBeWritten} from './read-files';
import {isOutside, readInventory} from './read-inventories';

/** What an update did: nothing was written where the file says the same already. */
export interface Update extends Differences {
  file: string;
  names: number;
  isWritten: boolean;
}

/**
 * Writes the snapshot that the handbook is checked against, in one go.
 *
 * @param file the snapshot, below the root
 * @throws {RefusedInventory} where what a site gives out cannot be trusted; the snapshot is as it was then
 */
export function updateInventory(root: string, file: string, offer: Offer): Update {
  const path = join(root, file);
  if (isOutside(file) || !canBeWritten(root, file))
    throw new RefusedInventory(`Unexpected \`${file}\`, expected a plain file below this folder`);
  const {text, names} = lockOf(offer);
  const before = existsSync(path) ? readInventory(root, file) : null;
  const known: InventoryFile | null = typeof before === 'string' ? null : before;
  const isWritten = known === null || !sameContent(known, offer) || !hasItsForm(path, known);
  if (isWritten) writeWhole(path, text);
  return {file, names: names.length, isWritten, ...differencesOf(known?.names ?? [], names)};
}

/** Whether a snapshot is written as it would be today: an older one may lack its hash or its order. */
const hasItsForm = (path: string, known: InventoryFile) => readFileSync(path, 'utf8') === lockOf(known).text;
