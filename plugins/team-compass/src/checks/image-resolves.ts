import {posix} from 'node:path';
import {nearest} from '../model/names';
import type {Check, CheckContext, Page} from '../types';
import {targetOf} from './shared/link-target';
import {unknown} from './shared/unknown';

/** Every image is a file that is served. */
export const imageResolves: Check = {
  id: 'image-resolves',
  severity: 'error',
  summary: 'Every image of this handbook is a file of the static folder.',
  why: 'An image that is not there leaves a hole in the page.',
  mend: 'Put the image into `static/img` and write its path from there: `![what it shows](/img/name.svg)`. Capitals count.',
  *find(context) {
    const files = new Set(context.files.map(({file}) => file));
    for (const page of context.pages) {
      for (const {url, range} of page.facts.images) {
        const path = missingPath(context, files, page, url);
        if (path === null) continue;
        const near = imagesLike(context.assets, path);
        const otherwise = `a file of the folder \`${context.config.static}\`, such as \`/img/logo.svg\``;
        const at = {file: page.file, place: page.place(range)};
        if (url === '') yield {...at, reason: `Unexpected image without an address, expected ${otherwise}`};
        else yield {...at, ...unknown('image', url, near, otherwise)};
      }
    }
  },
};

/** The path of an image that does not exist; `null` for one that does, or that another rule judges. */
function missingPath(context: CheckContext, files: Set<string>, page: Page, url: string): string | null {
  const target = targetOf(context, page, url);
  switch (target.type) {
    case 'none':
      return '';
    case 'asset':
      return context.assets.includes(target.path) ? null : target.path;
    case 'page':
      return files.has(target.file) && !target.file.endsWith('.md') ? null : `/${target.file}`;
    case 'outside':
      return url;
    default:
      return null;
  }
}

function imagesLike(assets: string[], path: string): string[] {
  const same = assets.filter((asset) => posix.basename(asset) === posix.basename(path));
  const names = nearest(
    posix.basename(path),
    assets.map((asset) => posix.basename(asset)),
  );
  const called = assets.filter((asset) => names.includes(posix.basename(asset)));
  return [...new Set([...same, ...called, ...nearest(path, assets)])];
}
