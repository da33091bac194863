import {createHash} from 'node:crypto';
import type {PublishedName} from '../types';

/**
 * The SHA-256 of what was given out, in hexadecimal: without it, a name could be lost together with its line and nobody
 * would be told. Reasons are written by hand and do not count.
 */
export function hashOfPublished(names: PublishedName[]): string {
  const hash = createHash('sha256');
  for (const {type, name, page, anchor} of names)
    hash.update(`${JSON.stringify([type, name, page, anchor])}\n`);
  return hash.digest('hex');
}
