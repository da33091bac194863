import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';
import {GENERATED_FILES_DIR_NAME} from '@docusaurus/utils';
import type {PageView} from './views';

export const pluginName = 'docusaurus-plugin-team-compass';

/** The name under which the view of a page is kept. */
export const viewName = (file: string) => `views/${file}.json`;

/** The view of whatever belongs to no page. */
export const siteViewName = 'views/site.json';

/** Where Docusaurus keeps what this plugin creates. */
export function dataFolder(siteDir: string): string {
  return join(siteDir, GENERATED_FILES_DIR_NAME, pluginName, 'default');
}

/** The path of a page's view, whether it exists yet or not. */
export function viewPath(siteDir: string, page: string): string {
  return join(dataFolder(siteDir), viewName(relative(siteDir, page).split(sep).join('/')));
}

/**
 * Writes a view where it has changed, in one go: the bundler reads while pages are saved, and must not find half of it.
 *
 * @param name as `viewName` gives it
 */
export function writeView(siteDir: string, name: string, view: unknown): void {
  const path = join(dataFolder(siteDir), name);
  const text = JSON.stringify(view);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

/** Reads a view; `null` before it is made, or while it is being written. */
export function readView(path: string): PageView | null {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as PageView | null;
  } catch {
    return null;
  }
}

/** The nearest folder above a page that has views of ours: the site. */
export function siteOf(page: string): string | null {
  for (let folder = dirname(page); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(dataFolder(folder))) return folder;
  }
  return null;
}
