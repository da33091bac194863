import {fold, nearest} from '../../model/names';
import {onceFor} from '../../model/once';
import {kinds, schemaOf} from '../../model/schemas';
import type {CheckContext, Kind, Page} from '../../types';
import {judged} from './judged';

/**
 * Whether a name may belong to a page that could not be read in full.
 *
 * Such a page has a finding of its own; that others name it is no second mistake.
 */
export function isUnsure({pages}: Pick<CheckContext, 'pages'>, name: string): boolean {
  const wanted = fold(name);
  const id = wanted.replace(/[^\p{L}\p{N}]+/gu, '-');
  return pages.some((page) => {
    if (!isPartlyRead(page)) return false;
    return headOf(page).includes(wanted) || nearest(id, [page.id]).length > 0;
  });
}

const nameKeys = new Set<unknown>(['kind', 'title', 'plural', 'abbreviation', 'aliases']);

const isPartlyRead = onceFor(
  (page: Page): boolean =>
    page.faults.length > 0 ||
    hasOtherKind(page) ||
    forgottenKind(page) !== null ||
    judged(page).some(({path}) => nameKeys.has(path[0])),
);

/** A page that says a kind which is none. */
export function hasOtherKind({frontMatter, kind}: Page): boolean {
  return kind === 'page' && frontMatter.kind !== undefined && !kinds.includes(frontMatter.kind as never);
}

/** A page that says no kind, with keys that only some kinds have. */
export function forgottenKind({frontMatter}: Page): {key: string; meant: Kind[]} | null {
  if (frontMatter.kind !== undefined) return null;
  const has = (kind: Kind, key: string) => Object.hasOwn(schemaOf(kind).properties ?? {}, key);
  const strange = Object.keys(frontMatter).filter((key) => !has('page', key));
  const [key] = strange;
  const meant = kinds.filter((kind) => strange.every((name) => has(kind, name)));
  return key === undefined || meant.length === 0 ? null : {key, meant};
}

/** The front matter as it is written, folded; of one without an end, what may be it. */
const headOf = onceFor((page: Page) => fold(page.source.slice(0, page.facts.body.range.start || 4_000)));
