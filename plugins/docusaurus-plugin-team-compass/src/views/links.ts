import {posix} from 'node:path';
import {
  decoded,
  fold,
  type Page,
  type Resolution,
  referencesOf,
  resolveLink,
  resolveTerm,
} from 'team-compass';
import type {ViewContext} from './context';
import {siteOf, wordOf} from './entries';
import type {CardView, LinkView} from './types';

export interface Links {
  links: Record<string, LinkView>;
  cards: CardView[];
}

/** Where every term and every name of another site on a page leads, with the cards that its words show. */
export function linksOf(context: ViewContext, page: Page): Links {
  const links: Record<string, LinkView> = {};
  const cards = new Map<string, CardView>();
  const add = (written: string, found: Resolution | null) => {
    const made = found && linkTo(context, page, found);
    if (!made) return;
    links[fold(written)] = made.link;
    if (made.card && made.link.card) cards.set(made.card.id, made.card);
  };
  for (const {kind, name, inText} of referencesOf(page)) {
    if (inText && kind === 'term') add(name, resolveTerm(context, name));
  }
  for (const {url} of page.facts.links) add(url, resolveLink(context, decoded(url)));
  return {links, cards: [...cards.values()]};
}

function linkTo(
  context: ViewContext,
  page: Page,
  found: Resolution,
): {link: LinkView; card: CardView | null} | null {
  if (found.type === 'external') {
    const site = context.config.services[found.service]?.title ?? found.service;
    const title = found.name.title ?? found.name.name;
    const id = `${found.service}-${slug(found.name.name)}`;
    const definition = `${found.name.name} is defined in the ${site}.`;
    const isTerm = found.name.type === 'std:term';
    return {
      link: {url: found.href, card: isTerm ? id : null, title},
      card: isTerm ? {id, title, definition, to: found.href, site} : null,
    };
  }
  if (found.type !== 'local') return null;
  const word = wordOf(context, found.entry);
  const to = context.permalinks[found.entry.file];
  if (!word || !to) return null;
  const card = {
    id: `${found.entry.kind}-${word.id}`,
    title: word.title,
    definition: word.definition,
    to,
    site: siteOf(context, word),
  };
  const ownPage = word.file === page.file;
  return {
    link: {url: relativeUrl(page.file, word.file), card: ownPage ? null : card.id, title: word.title},
    card,
  };
}

function relativeUrl(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}

const slug = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
