import {type OutsideName, outsideNames} from '../checks/shared/outside-names';
import {linesOf} from '../model/lines';
import {parsePage} from '../model/parse-page';
import type {CheckContext, Page} from '../types';
import {type SpeltName, speltName} from './spelt-name';

type Context = Pick<CheckContext, 'config'>;

/** A page with names replaced, and which ones that were. */
export interface Renamed {
  text: string;
  mended: {from: string; to: string}[];
}

/** Where not all names of a page can be replaced at once, so many are tried one by one. */
const mostTries = 200;

/**
 * Replaces names of other sites in the text of a page. A change counts only if the page, read anew, has the new names in
 * the places of the old ones and every other name as before.
 *
 * @param renames the new names by the old ones, with their sites
 */
export function renameReferences(context: Context, page: Page, renames: Map<string, string>): Renamed {
  const uses = [...outsideNames(context, page)];
  const wanted = uses.map(({name}) => renames.get(name) ?? name);
  const changed = uses.flatMap(({name}, index) => (wanted[index] === name ? [] : index));
  const atOnce = changed.length > 0 && edited(context, page, changed, wanted, 0);
  if (atOnce) return {text: atOnce.source, mended: mendedAt(changed, uses, wanted)};
  let current = page;
  const done: number[] = [];
  for (const index of changed.slice(0, mostTries)) {
    const next = renamed(context, current, index, wanted[index] ?? '');
    if (!next) continue;
    current = next;
    done.push(index);
  }
  return {text: current.source, mended: mendedAt(done, uses, wanted)};
}

const mendedAt = (indexes: number[], uses: OutsideName[], wanted: string[]): Renamed['mended'] =>
  indexes.map((index) => ({from: uses[index]?.name ?? '', to: wanted[index] ?? ''}));

/** The page with one name replaced, in whichever spelling is read as meant. */
function renamed(context: Context, page: Page, index: number, to: string): Page | null {
  const wanted = [...outsideNames(context, page)].map(({name}, other) => (other === index ? to : name));
  for (const spelling of [0, 1, 2]) {
    const next = edited(context, page, [index], wanted, spelling);
    if (next) return next;
  }
  return null;
}

/** The page with names replaced; nothing where it would be read otherwise. */
function edited(
  context: Context,
  page: Page,
  indexes: number[],
  wanted: string[],
  spelling: number,
): Page | null {
  const lines = linesOf(page.source);
  const uses = [...outsideNames(context, page)];
  let text = page.source;
  const found = indexes.map((index) => {
    const use = uses[index];
    const start = use ? lines.offset(use.place.start) : 0;
    const spelt = use && speltName(page.source.slice(start, lines.offset(use.place.end)), use.name);
    return spelt ? {...spelt, at: start + spelt.at, to: toSpell(spelt, wanted[index] ?? '', spelling)} : null;
  });
  // From the end to the beginning: what is still to be replaced stays where it is.
  for (const edit of found.sort((one, other) => (other?.at ?? 0) - (one?.at ?? 0))) {
    if (!edit) return null;
    text = text.slice(0, edit.at) + edit.to + text.slice(edit.at + edit.length);
  }
  const next = parsePage({file: page.file, text, fault: null});
  const names = [...outsideNames(context, next)].map(({name}) => name);
  const isMeant = names.length === wanted.length && names.every((name, index) => name === wanted[index]);
  return isMeant && next.faults.length === page.faults.length ? next : null;
}

const toSpell = ({spellings}: SpeltName, name: string, spelling: number): string => {
  const all = spellings(name);
  return all[Math.min(spelling, all.length - 1)] ?? name;
};
