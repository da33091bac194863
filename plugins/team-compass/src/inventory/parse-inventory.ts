import type {InventoryFile} from '../types';
import {parseMyst} from './parse-myst';
import {parseSphinx} from './parse-sphinx';

const brace = 0x7b;

/**
 * Reads what a site gives out: the `objects.inv` of Sphinx, or the `myst.xref.json` of mystmd.
 *
 * @throws {RefusedInventory} where it is neither
 */
export const parseInventory = (bytes: Uint8Array): Omit<InventoryFile, 'url'> =>
  bytes.find((byte) => byte > 0x20) === brace ? parseMyst(bytes) : parseSphinx(bytes);
