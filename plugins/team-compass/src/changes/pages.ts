import type {PageEntry} from '../types';
import {factChanges, isChanged, otherFields} from './fact-changes';
import type {Pair} from './pair-up';
import type {EntryFate, Side, ToldOfPage} from './types';

/** What became of the pages, and of the names of each for other sites. Of which kind they are matters only where it changed. */
export function pageFates(pairs: Pair<PageEntry>[], {before, after}: {before: Side; after: Side}) {
  const stepsIn = {before: stepAnchors(before), after: stepAnchors(after)};
  return pairs
    .map(({before: old, after: now}): EntryFate<PageEntry, ToldOfPage> => {
      if (!old || !now) return {before: old, after: now, changes: [], others: []};
      const changes = factChanges(toldOf(old, stepsIn.before), toldOf(now, stepsIn.after));
      const isProse = now.kind === 'page';
      const others = isProse ? otherFields(old, now, toldFields) : [];
      const told = changes.filter(({fact}) => isProse || (fact !== 'title' && fact !== 'owner'));
      return {before: old, after: now, changes: told, others};
    })
    .filter((fate) => isChanged(fate) && (fate.changes.length > 0 || isProse(fate)));
}

/** Something of another kind that is new or gone is told as what it is. */
const isProse = ({before, after}: Pair<PageEntry>) => (after ?? before)?.kind === 'page';

const toldFields: (keyof PageEntry)[] = ['title', 'owner', 'kind', 'anchors'];

function toldOf(page: PageEntry, steps: Map<string, Set<string>>): ToldOfPage {
  const {kind, title, owner, file, labels, formerly, anchors} = page;
  const isOwn = (anchor: string) => anchor !== '' && !steps.get(file)?.has(anchor);
  return {kind, title, owner, file, labels, formerly, anchors: anchors.filter(isOwn)};
}

/** The headings of steps, which are told with these. */
const stepAnchors = ({compass}: Side) =>
  new Map(Object.values(compass.processes).map(({file, steps}) => [file, new Set(steps.map(({id}) => id))]));

/** Pages whose text is not as it was, and that are not told of already; `null` where the text is not known. */
export function rewrittenPages(
  pairs: Pair<PageEntry>[],
  told: Set<string>,
  {before, after}: {before: Side; after: Side},
): PageEntry[] | null {
  const {texts: olds} = before;
  const {texts: news} = after;
  if (!olds || !news) return null;
  return pairs.flatMap(({before: old, after: now}) => {
    if (!old || !now || told.has(now.file)) return [];
    return olds[old.file] === news[now.file] ? [] : [now];
  });
}
