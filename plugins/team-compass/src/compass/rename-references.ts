import {outsideNames} from '../checks/shared/outside-names';
import {parsePage} from '../model/parse-page';
import type {CheckContext, Page} from '../types';
import {replaceNames, type Uses} from './replace-names';

/** A page with names replaced, and which ones that were. */
export interface Renamed {
  text: string;
  mended: {from: string; to: string}[];
}

/**
 * Replaces names of other sites in the text of a page.
 *
 * @param renames the new names by the old ones, with their sites
 */
export function renameReferences(
  context: Pick<CheckContext, 'config'>,
  page: Page,
  renames: Map<string, string>,
): Renamed {
  const read = (text: string): Uses => {
    const current = text === page.source ? page : parsePage({file: page.file, text, fault: null});
    return {uses: [...outsideNames(context, current)], faults: current.faults.length};
  };
  const names = read(page.source).uses.map(({name}) => name);
  const wanted = names.map((name) => renames.get(name) ?? name);
  const {text, replaced} = replaceNames(page.source, read, wanted);
  return {text, mended: replaced.map((index) => ({from: names[index] ?? '', to: wanted[index] ?? ''}))};
}
