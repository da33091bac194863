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

/** What an update may do beside the usual. */
export interface UpdateOptions {
  /** Whether names of another project may take the place of those that are there. */
  force?: boolean;
}

/**
 * Writes the snapshot that the handbook is checked against, in one go.
 *
 * @param file the snapshot, below the root
 * @throws {RefusedInventory} where what a site gives out cannot be trusted; the snapshot is as it was then
 */
export function updateInventory(
  root: string,
  service: string,
  file: string,
  offer: Offer,
  {force = false}: UpdateOptions = {},
): Update {
  const path = join(root, file);
  if (isOutside(file) || !canBeWritten(root, file))
    throw new RefusedInventory(`Unexpected \`${file}\`, expected a plain file below this folder`);
  const {text, names} = lockOf(offer);
  const before = existsSync(path) ? readInventory(root, file, service, offer.url) : null;
  if (typeof before === 'string' && !isSnapshot(path))
    throw new RefusedInventory(`Unexpected \`${file}\`, which is something else, expected a snapshot`);
  const known: InventoryFile | null = typeof before === 'string' ? null : before;
  if (known && known.project !== offer.project && !force)
    throw new RefusedInventory(
      `Unexpected names of the project \`${offer.project}\`, expected those of \`${known.project}\`: if it is called so now, say \`--force\``,
    );
  const isWritten = known === null || !sameContent(known, offer) || !hasItsForm(path, known);
  if (isWritten) writeWhole(path, text);
  return {file, names: names.length, isWritten, ...differencesOf(known?.names ?? [], names)};
}

/** Whether a file is a snapshot, be it one that is damaged: nothing else is written over. */
const isSnapshot = (path: string) =>
  /^\ufeff?\s*\{\s*"project"/.test(readFileSync(path, 'utf8').slice(0, 1000));

/** Whether a snapshot is written as it would be today: an older one may lack its hash or its order. */
const hasItsForm = (path: string, known: InventoryFile) =>
  readFileSync(path, 'utf8').replace(/\r\n/g, '\n') === lockOf(known).text;
