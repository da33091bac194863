import {cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The repository's root. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

export interface SiteCopy {
  /** The root of the copy: edit and delete in it as you like. */
  folder: string;
  remove(): void;
}

/** Not part of a site: what is installed, built, or about the repository. */
const leftOut = new Set([
  '.ci',
  '.docusaurus',
  '.git',
  '.github',
  'bench',
  'build',
  'coverage',
  'node_modules',
  'plugins',
  'preview',
  'test-results',
  'tests',
]);

/**
 * Copies a site, so that a test can change its pages.
 *
 * The copy is below `test-results/` of this repository: there it finds the installed packages and the plugins as they are.
 *
 * @param site the root of the site to copy, by default this repository's own
 */
export function copySite(site: string = root): SiteCopy {
  const names = readdirSync(site).filter((name) => !leftOut.has(name));
  const copies = join(root, 'test-results');
  mkdirSync(copies, {recursive: true});
  const folder = mkdtempSync(join(copies, 'site-'));
  for (const name of names) cpSync(join(site, name), join(folder, name), {recursive: true});
  return {folder, remove: () => rmSync(folder, {recursive: true, force: true, maxRetries: 5})};
}
