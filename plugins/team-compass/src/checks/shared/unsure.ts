import {fold} from '../../model/names';
import {kinds} from '../../model/schemas';
import type {CheckContext, Page} from '../../types';
import {judged} from './judged';

/**
 * Whether a name may belong to a page that could not be read in full.
 *
 * Such a page has a finding of its own; that others name it is no second mistake.
 */
export function isUnsure({pages}: CheckContext, name: string): boolean {
  const wanted = fold(name);
  const id = wanted.replace(/[^\p{L}\p{N}]+/gu, '-');
  return pages.some((page) => isPartlyRead(page) && (page.id === id || headOf(page).includes(wanted)));
}

const nameKeys = new Set<unknown>(['kind', 'title', 'plural', 'abbreviation', 'aliases']);

function isPartlyRead(page: Page): boolean {
  return page.faults.length > 0 || hasNoKind(page) || judged(page).some(({path}) => nameKeys.has(path[0]));
}

/** A page that says something else than a kind, or nothing although it has keys of another kind. */
export function hasNoKind({frontMatter, kind}: Page): boolean {
  return kind === 'page' && frontMatter.kind !== undefined && !kinds.includes(frontMatter.kind as never);
}

const heads = new WeakMap<Page, string>();

/** The front matter as it is written, folded. */
function headOf(page: Page): string {
  const head = heads.get(page) ?? fold(page.source.slice(0, page.facts.body.range.start));
  heads.set(page, head);
  return head;
}
