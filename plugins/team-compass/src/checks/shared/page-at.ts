import type {CheckContext, KeyPath, Page, Place} from '../../types';

/** The page of a file. */
export function pageAt({pages}: Pick<CheckContext, 'pages'>, file: string): Page | undefined {
  return pages.find((page) => page.file === file);
}

/** Where something of a page's front matter stands; `null` where the page is not there. */
export function keyPlace(
  context: Pick<CheckContext, 'pages'>,
  file: string,
  path: KeyPath,
  part?: 'key' | 'value',
): {file: string; place: Place | null} {
  return {file, place: pageAt(context, file)?.placeOf(path, part) ?? null};
}
