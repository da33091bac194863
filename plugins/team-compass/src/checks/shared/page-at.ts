import type {CheckContext, KeyPath, Page, Place} from '../../types';

/**
 * The page of a file that something in the compiled compass was read from.
 *
 * @throws Error for a file that has none
 */
export function pageAt({pages}: Pick<CheckContext, 'pages'>, file: string): Page {
  const found = pages.find((page) => page.file === file);
  if (!found) throw new Error(`Unexpected file \`${file}\`, expected that of a page`);
  return found;
}

/** Where something of a page's front matter stands. */
export function keyPlace(
  context: Pick<CheckContext, 'pages'>,
  file: string,
  path: KeyPath,
  part?: 'key' | 'value',
): {file: string; place: Place} {
  return {file, place: pageAt(context, file).placeOf(path, part)};
}
