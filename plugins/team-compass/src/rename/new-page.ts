import {quote} from '../checks/shared/unknown';
import type {Compiled} from '../compass/compile';
import {replaceNames, type Uses} from '../compass/replace-names';
import {parsePage} from '../model/parse-page';
import type {Page} from '../types';
import {ownPage} from './own-page';
import type {Renaming} from './types';
import {type PageUse, usesOf} from './uses-of';

/** A page as it is afterwards, with the names in it that are others now. */
export interface NewPage {
  text: string;
  replaced: {from: string; to: string}[];
}

/**
 * A page with the new names.
 *
 * @throws Error where one of them has to be there and cannot be put there
 */
export function newPage(
  compiled: Compiled,
  renaming: Renaming,
  newName: (page: Page, use: PageUse) => string,
  page: Page,
): NewPage {
  const uses = usesOf(page);
  const wanted = uses.map((use) => newName(page, use));
  const read = (text: string): Uses => {
    const read = text === page.source ? page : parsePage({file: page.file, text, fault: null});
    return {uses: usesOf(read), faults: read.faults.length};
  };
  const {text, replaced} = replaceNames(page.source, read, wanted);
  const done = new Set(replaced);
  const left = uses.find(({is, name}, index) => is !== 'term' && wanted[index] !== name && !done.has(index));
  // The name of a term is found by its old name, too.
  if (left) {
    const {line, column} = left.place.start;
    throw new Error(
      `Unexpected way to write ${quote(left.name)} in ${page.file}:${line}:${column}, expected it as it is, without escapes.`,
    );
  }
  return {
    text: page.file === renaming.page.file ? ownPage(compiled, renaming, text) : text,
    replaced: replaced.map((index) => ({from: uses[index]?.name ?? '', to: wanted[index] ?? ''})),
  };
}
