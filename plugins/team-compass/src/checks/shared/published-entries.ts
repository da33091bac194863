import {docName, withoutIndex} from '../../model/doc-name';
import {onceBy} from '../../model/once';
import {publishedKey, type Whereabouts, whereabouts} from '../../model/published';
import type {CheckContext, Page, Place, Published, PublishedName} from '../../types';
import {judged} from './judged';
import {stepIds} from './steps';

/** A published name, with what became of it. */
export interface Entry extends Whereabouts {
  written: PublishedName;
  index: number;
  /** The page to which it led, here or in its new place. */
  page: Page | null;
  /** Whether that page is lost, and its own line says no reason: that is told once, for all its names. */
  isPageLossTold: boolean;
  /** Whether nothing is said of it: it is told, or has its reason, on another line, or its page has mistakes. */
  isQuiet: boolean;
}

/** All of them, worked out once for all checks. */
export const entriesOf = onceBy(({given}: CheckContext) => given, entriesIn);

function entriesIn(context: CheckContext): Entry[] {
  const {compass, config, files, given, published} = context;
  const find = whereabouts(given, compass, config);
  const pageOf = pageFinder(context);
  const paths = new Map(published.names.map((name) => [publishedKey(name), name]));
  const pathOf = ({page}: PublishedName) =>
    paths.get(publishedKey({type: 'std:doc', name: docName(page, config.docs)}));
  const isTold = headingTeller(context);
  const unread = new Set(files.filter(({fault}) => fault !== null).map(({file}) => file));
  return published.names.map((written, index) => {
    const page = pageOf(written.page);
    const path = page ? undefined : pathOf(written);
    const isPageLost = path !== undefined && path !== written && find(path).state === 'gone';
    const isHeading = written.anchor !== '';
    return {
      ...find(written),
      written,
      index,
      page,
      isPageLossTold: isPageLost && path.dropped === undefined,
      isQuiet:
        unread.has(written.page) ||
        isUnsound(page) ||
        (isHeading && (isPageLost || isTold(written) || isOfStep(page, written.anchor))),
    };
  });
}

/** Whether names may be missing only because of a mistake in the front matter, which has its own finding. */
const isUnsound = (page: Page | null) => page !== null && (page.faults.length > 0 || judged(page).length > 0);

/** A step without its heading is told of by its own check. */
const isOfStep = (page: Page | null, anchor: string) =>
  page?.kind === 'process' && stepIds(page).includes(anchor);

/** Finds a page by the file where it stood. */
function pageFinder({pages, compass, config}: CheckContext): (file: string) => Page | null {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const byOldPath = new Map(
    pages.flatMap((page) =>
      (compass.pages[page.file]?.formerly ?? []).map((path) => [withoutIndex(path), page] as const),
    ),
  );
  return (file) => byFile.get(file) ?? byOldPath.get(docName(file, config.docs)) ?? null;
}

/** A heading that was given out under several paths is told of once, and one reason is enough for it. */
function headingTeller({config, published}: CheckContext): (written: PublishedName) => boolean {
  const place = ({page, anchor}: PublishedName) => `${page}#${anchor}`;
  const tellers = new Map<string, PublishedName>();
  for (const name of published.names) {
    const isOwn = name.name.startsWith(`${docName(name.page, config.docs)}:`);
    const before = tellers.get(place(name));
    if (name.dropped !== undefined || !before || (isOwn && before.dropped === undefined))
      tellers.set(place(name), name);
  }
  return (written) => tellers.get(place(written)) !== written;
}

/** The line of a name in the list. */
export function placeOfEntry({file, placeOf}: Published, index: number): {file: string; place: Place} {
  return {file, place: placeOf(['names', index, 'name'])};
}

/** Where a name that was given out would be written on its page. */
export function placeOnPage(page: Page, key: string): {file: string; place: Place | null} {
  const found = [key, 'title'].find((name) => Object.hasOwn(page.frontMatter, name));
  return {file: page.file, place: found === undefined ? null : page.placeOf([found], 'key')};
}

/** The key of a page under which a name of that type is written. */
export const keyFor = ({type}: PublishedName): string =>
  ({'std:term': 'aliases', 'std:label': 'labels', 'std:doc': 'formerly'})[type];
