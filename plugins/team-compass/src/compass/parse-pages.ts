import {isDeepStrictEqual} from 'node:util';
import {parsePage} from '../model/parse-page';
import type {Page, SourceFile} from '../types';

/** How the pages of a handbook come from its files. */
export type ParsePages = (files: SourceFile[]) => Page[];

export const parsePages: ParsePages = (files) => files.filter(isPage).map(parsePage);

const isPage = ({file, fault}: SourceFile) => file.endsWith('.md') && fault?.type !== 'file';

/**
 * The same for a handbook that is read again and again: a file that is as it was gives the page that it gave the last
 * time, together with all that checks remember of that page.
 */
export function keepPages(): ParsePages {
  let kept = new Map<string, {from: SourceFile; page: Page}>();
  return (files) => {
    const parsed = files.filter(isPage).map((from) => {
      const before = kept.get(from.file);
      return before && isDeepStrictEqual(before.from, from) ? before : {from, page: parsePage(from)};
    });
    kept = new Map(parsed.map((one) => [one.from.file, one]));
    return parsed.map(({page}) => page);
  };
}
