import {deflateSync} from 'node:zlib';
import type {InventoryFile, InventoryName} from '../types';
import {keyOf} from './key-of';
import {fitsSphinx, fitsTitle, sphinxText} from './sphinx-text';

/**
 * The `objects.inv` of a site, version 2, as Sphinx writes it: sorted, and the same bytes for the same names.
 *
 * Names that the format cannot hold are left out.
 */
export function writeSphinx({project, version, names}: Omit<InventoryFile, 'url'>): Uint8Array {
  const header = [
    '# Sphinx inventory version 2',
    `# Project: ${sphinxText(project)}`,
    `# Version: ${sphinxText(version)}`,
    '# The remainder of this file is compressed using zlib.',
    '',
  ];
  const entries = names
    .map((entry) => ({...entry, name: sphinxText(entry.name)}))
    .filter(({name}) => fitsSphinx(name))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const body = deflateSync(entries.map(lineOf).join(''), {level: 9});
  return Buffer.concat([Buffer.from(header.join('\n')), body]);
}

function lineOf({type, name, location, title}: InventoryName): string {
  const words = sphinxText(title ?? '');
  const shown = words === name || !fitsTitle(words) ? '-' : words;
  return `${name} ${type} -1 ${addressOf(location)} ${shown}\n`;
}

/** A `$` at the end would stand for the name; white space would end the location. */
function addressOf(location: string): string {
  const encoded = location.replace(
    /[\0-\x20\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g,
    encodeURIComponent,
  );
  return encoded.replace(/\$$/, '%24');
}
