import {posix} from 'node:path';
import {nearest, quoteList} from '../model/names';
import {surelyMeant} from '../model/slip';
import type {Check, CheckContext, Finding, Link, Page} from '../types';
import {knownAddress} from './shared/known-address';
import {type LinkTarget, targetOf} from './shared/link-target';
import {nearPages, pagesLike} from './shared/near-pages';
import {relativeLink} from './shared/relative';
import {isSwapped} from './shared/swapped';
import {quote} from './shared/unknown';

/** Every link to a page or file of this handbook leads to one. */
export const pageResolves: Check = {
  id: 'page-resolves',
  severity: 'error',
  summary: 'Every link to a page of this handbook is the path of its file, from the page where it stands.',
  why: 'The path of a file works on the site, at the code host and on paper, and is checked when the file moves.',
  mend: 'Write the path from this page to the file of the other one, with `.md`: `../terms/incident.md` is one folder up and then in `terms`. A page that has moved has a new path.',
  *find(context) {
    const files = new Set(context.files.map(({file}) => file));
    for (const page of context.pages) {
      for (const link of page.facts.links) {
        if (isOfDirective(page, link)) continue;
        const words = judge(context, files, page, link);
        if (words) yield {file: page.file, place: page.place(link.range), ...words};
      }
    }
  },
};

/** What follows `::button` was meant as a part of it: that is told of there. */
const isOfDirective = ({source}: Page, {range}: Link) =>
  /(?<![\w:\\])::(?:button|term)$/.test(source.slice(Math.max(0, range.start - 10), range.start));

type Words = Omit<Finding, 'file' | 'place'>;

function judge(context: CheckContext, files: Set<string>, page: Page, link: Link): Words | null {
  const target = targetOf(context, page, link.url);
  const actual = link.url;
  switch (target.type) {
    case 'none':
      return {reason: 'Unexpected link without an address, expected where it leads'};
    case 'ours':
      return ours(context, files, page, actual, target);
    case 'asset':
      return context.assets.includes(target.path) ? null : asset(context, files, page, actual, target.path);
    case 'page':
      return files.has(target.file) || isSwapped(context, link)
        ? null
        : unknownPage(context, files, page, actual, target);
    default:
      return null;
  }
}

function ours(
  {config}: CheckContext,
  files: Set<string>,
  page: Page,
  actual: string,
  {path, anchor}: LinkTarget & {type: 'ours'},
): Words {
  const expected = pagesLike(files, posix.join(config.docs, path)).map((file) =>
    relativeLink(page.file, file, anchor),
  );
  return {
    actual,
    expected,
    ...(expected.length === 1 && {replace: {from: actual, to: expected[0] ?? ''}}),
    reason: `Unexpected address of this site ${quote(actual)}, expected ${expected.length > 0 ? quoteList(expected) : "the path of the page's file"}`,
  };
}

function asset(context: CheckContext, files: Set<string>, page: Page, actual: string, path: string): Words {
  const below = posix.join(context.config.docs, path.replace(new RegExp(`^/${context.config.docs}/`), '/'));
  const meant = pagesLike(files, below).map((file) => relativeLink(page.file, file));
  const expected = meant.length > 0 ? meant : nearest(path, context.assets);
  return {
    actual,
    expected,
    reason: `Unexpected unknown file ${quote(actual)}, expected ${expected.length > 0 ? quoteList(expected) : `a file of the folder \`${context.config.static}\``}`,
    ...(meant.length === 0 && {note: 'A page is linked by its path from this page, without `/` in front.'}),
  };
}

function unknownPage(
  context: CheckContext,
  files: Set<string>,
  page: Page,
  actual: string,
  {file, anchor}: LinkTarget & {type: 'page'},
): Words {
  const elsewhere = outsideMeant(context, actual);
  if (elsewhere)
    return {
      actual,
      expected: [elsewhere],
      reason: `Unexpected unknown page ${quote(actual)}, expected ${quote(elsewhere)}`,
    };
  const moved = movedTo(context, file);
  const like = moved ? [moved] : pagesLike(files, file);
  const near = like.length > 0 ? like : nearPages(files, file);
  const expected = near.map((found) => relativeLink(page.file, found, anchor));
  const meant = like.length === 1 ? expected[0] : surelyMeant(actual, expected);
  return {
    actual,
    expected,
    ...(meant && {replace: {from: actual, to: meant}}),
    reason: `Unexpected unknown page ${quote(actual)}, expected ${expected.length > 0 ? quoteList(expected) : 'the path of a page, such as `../terms/incident.md`'}`,
  };
}

/** What is no path of a page, but an address of another kind without its beginning. */
function outsideMeant(context: CheckContext, written: string): string | null {
  if (/^[^\s/@:]+@[^\s/@:]+\.[a-z]{2,}$/i.test(written)) return `mailto:${written}`;
  const address = `https://${written}`;
  const isHost = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+\//i.test(written) && !/^[^/]*\.md\//.test(written);
  if (!isHost || !URL.canParse(address)) return null;
  const known = knownAddress(context, address);
  return known ? encodeURI(known.names[0]) : address;
}

/** The page that has a path among those where it once stood. */
function movedTo({compass, config}: CheckContext, file: string): string | null {
  const old = file.slice(config.docs.length + 1).replace(/\.md$/, '');
  return Object.values(compass.pages).find(({formerly}) => formerly.includes(old))?.file ?? null;
}
