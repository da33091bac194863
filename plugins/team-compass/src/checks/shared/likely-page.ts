import {nearest} from '../../model/names';
import {publishedKey} from '../../model/published';
import type {CheckContext, Page} from '../../types';

/**
 * The page that has probably taken the place of one that is gone: it gives out its terms or labels, or it is new and has
 * the same file name, most of its headings, or nearly the same file name.
 */
export function likelyPage(context: CheckContext, file: string): Page | undefined {
  const {pages, published} = context;
  const known = new Set(published.names.filter(({type}) => type === 'std:doc').map(({page}) => page));
  const added = pages.filter((page) => !known.has(page.file));
  const id = file.split('/').at(-1)?.replace(/\.md$/, '') ?? file;
  const ids = added.map((page) => page.id);
  return (
    heirOfNames(context, file) ??
    added.find((page) => page.id === id) ??
    heirOfHeadings(context, added, file) ??
    added.find((page) => page.id === nearest(id, ids, 1)[0])
  );
}

/** The page that gives out most of the terms and labels that it gave out. */
function heirOfNames({pages, given, published}: CheckContext, file: string): Page | undefined {
  const names = published.names.filter(
    ({page, anchor, type}) => page === file && anchor === '' && type !== 'std:doc',
  );
  const keys = new Set(names.map(publishedKey));
  const heirs = given.filter((name) => name.anchor === '' && keys.has(publishedKey(name)));
  const count = (page: Page) => heirs.filter((name) => name.file === page.file).length;
  return most(pages, count, 1);
}

/** The page with more than half of its headings: of those that are new, since many pages have a heading or two alike. */
function heirOfHeadings({published}: CheckContext, added: Page[], file: string): Page | undefined {
  const names = published.names.filter(({page, anchor}) => page === file && anchor !== '');
  const anchors = new Set(names.map(({anchor}) => anchor));
  const count = ({facts}: Page) => facts.headings.filter(({id}) => anchors.has(id)).length;
  return most(added, count, Math.floor(anchors.size / 2) + 1);
}

function most(pages: Page[], count: (page: Page) => number, least: number): Page | undefined {
  const counted = pages.map((page) => ({page, is: count(page)})).filter(({is}) => is >= least);
  return counted.sort((one, other) => other.is - one.is)[0]?.page;
}
