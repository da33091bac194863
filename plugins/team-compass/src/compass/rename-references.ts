import {outsideNames} from '../checks/shared/outside-names';
import {linesOf} from '../model/lines';
import {parsePage} from '../model/parse-page';
import type {CheckContext, Page} from '../types';

/** A page with names replaced, and which ones that were. */
export interface Renamed {
  text: string;
  mended: {from: string; to: string}[];
}

/**
 * Replaces names of other sites in the text of a page. Each change is tried first: it counts only if the page, read
 * anew, has the new name in the place of the old one and every other name as before.
 *
 * @param renames the new names by the old ones, with their sites
 */
export function renameReferences(
  context: Pick<CheckContext, 'config'>,
  page: Page,
  renames: Map<string, string>,
): Renamed {
  let current = page;
  const mended: Renamed['mended'] = [];
  const count = [...outsideNames(context, page)].length;
  for (let index = 0; index < count; index += 1) {
    const from = [...outsideNames(context, current)][index];
    const to = from && renames.get(from.name);
    const next = to === undefined ? null : renamed(context, current, index, to);
    if (!from || to === undefined || !next) continue;
    current = next;
    mended.push({from: from.name, to});
  }
  return {text: current.source, mended};
}

/** The page with another name at one place; nothing where it cannot be written there. */
function renamed(context: Pick<CheckContext, 'config'>, page: Page, index: number, to: string): Page | null {
  const names = [...outsideNames(context, page)];
  const use = names[index];
  if (!use) return null;
  const wanted = names.map(({name}, other) => (other === index ? to : name));
  const lines = linesOf(page.source);
  const [start, end] = [lines.offset(use.place.start), lines.offset(use.place.end)];
  for (const from of spellings(use.name)) {
    // In a link the name stands behind the words, which may be the same.
    for (
      let at = page.source.lastIndexOf(from, end - from.length);
      at >= start;
      at = page.source.lastIndexOf(from, at - 1)
    ) {
      for (const spelling of spellings(to)) {
        const text = page.source.slice(0, at) + spelling + page.source.slice(at + from.length);
        const next = parsePage({file: page.file, text, fault: null});
        const found = [...outsideNames(context, next)].map(({name}) => name);
        if (next.faults.length === page.faults.length && sameNames(found, wanted)) return next;
      }
      if (at === 0) break;
    }
  }
  return null;
}

/** How a name can be written: as it is, and as it is in an address, in an attribute or between quotes. */
const spellings = (name: string): string[] => [
  ...new Set([
    name,
    encodeURI(name).replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29')),
    name.replaceAll('&', '&amp;').replaceAll('"', '&quot;'),
    JSON.stringify(name).slice(1, -1),
  ]),
];

const sameNames = (one: string[], other: string[]) =>
  one.length === other.length && one.every((name, index) => name === other[index]);
