import {referencesOf} from '../../directives/page-references';
import {type Index, type Resolution, resolveLink, resolveTerm, splitService} from '../../model/resolve';
import type {CheckContext, Page, Place} from '../../types';
import {targetOf} from './link-target';

/** A name of another site, as a page is written with it. */
export interface OutsideName {
  name: string;
  /** A term; otherwise a label, a page or a term. */
  isTerm: boolean;
  /** The name, or the link or directive that it stands in. */
  place: Place;
}

/** Every name of another site in a page, in its front matter first and then in its text. */
export function* outsideNames(context: Pick<CheckContext, 'config'>, page: Page): Iterable<OutsideName> {
  for (const {kind, name, place, path} of referencesOf(page)) {
    // What is no name of another site at all is for the schema.
    if (kind === 'external' && name.includes(':')) yield {name, isTerm: path[0] === 'source', place};
    else if (kind === 'term' && splitService(name)) yield {name, isTerm: true, place};
  }
  for (const {url, range} of page.facts.links) {
    const target = targetOf(context, page, url);
    if (target.type === 'outside') yield {name: target.name, isTerm: false, place: page.place(range)};
  }
}

/** What such a name leads to; nothing where it is written as none. */
export const resolveOutside = (
  index: Index,
  {name, isTerm}: Pick<OutsideName, 'name' | 'isTerm'>,
): Resolution | null => splitService(name) && (isTerm ? resolveTerm(index, name) : resolveLink(index, name));
