import type {Entry, PageEntry} from '../types';
import {inNewIds} from './in-new-ids';
import {pageFates, rewrittenPages} from './pages';
import {pairEntries} from './pair-entries';
import type {Pair} from './pair-up';
import {processFates} from './processes';
import {channelFates, templateFates} from './tools';
import type {Changes, Side} from './types';
import {roleFates, termFates} from './words';

export type * from './types';

/** What became different between two handbooks, in the order of the newer one. */
export function changesBetween(before: Side, after: Side): Changes {
  const renamed = {...before, compass: inNewIds(before.compass, pairEntries(before, after))};
  const pairs = pairEntries(renamed, after);
  const sides = {before: renamed, after};
  const isLeft = stillThere(pairs.pages);
  const fates = {
    processes: processFates(pairs.processes, renamed.compass, after.compass).filter(isLeft),
    roles: roleFates(pairs.roles).filter(isLeft),
    terms: termFates(pairs.terms).filter(isLeft),
    templates: templateFates(pairs.templates).filter(isLeft),
    channels: channelFates(pairs.channels).filter(isLeft),
    pages: pageFates(pairs.pages, sides),
  };
  const told = new Set(
    Object.values(fates).flatMap((list) => list.flatMap(({after: now}) => now?.file ?? [])),
  );
  return {
    before: renamed.compass,
    after: after.compass,
    ...fates,
    rewritten: rewrittenPages(pairs.pages, told, sides),
  };
}

/** A term that became a role is not gone: it is a new role, and its page says what it was. */
function stillThere(pairs: Pair<PageEntry>[]) {
  const files = new Set(
    pairs.flatMap(({before, after}) => (before && after && before.kind !== after.kind ? [before.file] : [])),
  );
  return ({before, after}: Pair<Entry>) => after !== null || before === null || !files.has(before.file);
}
