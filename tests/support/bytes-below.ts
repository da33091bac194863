import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Files} from './handbook';

/** All files below a folder, byte for byte, by their paths in order. */
export function bytesBelow(root: string): Files {
  const files = readdirSync(root, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  const paths = files.map(({parentPath, name}) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]));
}
