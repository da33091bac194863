import {posix} from 'node:path';
import {nearest} from '../../model/names';

/** The page that is meant by a path without an ending, with another one, or with other capitals. */
export function pagesLike(files: Set<string>, path: string): string[] {
  const bare = path.replace(/\/$/, '').replace(/\.(?:mdx?|html?)$/i, '');
  const names = [`${bare}.md`, `${bare}/index.md`].map((name) => name.toLowerCase());
  return [...files].filter((file) => names.includes(file.toLowerCase()));
}

/** Pages of the same name elsewhere, or of nearly the same: first in the same folder. */
export function nearPages(files: Set<string>, path: string): string[] {
  const pages = [...files].filter((file) => file.endsWith('.md'));
  const name = posix.basename(path).replace(/\.md$/, '');
  const moved = pages.filter((file) => posix.basename(file) === `${name}.md`);
  if (moved.length > 0) return moved.slice(0, 3);
  const names = new Set(pages.map((file) => posix.basename(file, '.md')));
  const called = nearest(name, names).map((near) => `${near}.md`);
  const near = pages.filter((file) => called.includes(posix.basename(file)));
  const isBeside = (file: string) => posix.dirname(file) === posix.dirname(path);
  return [...near.filter(isBeside), ...near.filter((file) => !isBeside(file))].slice(0, 3);
}
