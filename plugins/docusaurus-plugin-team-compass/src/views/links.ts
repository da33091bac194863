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
import {entryOf, type ViewContext} from './context';
import {siteOf, wordOf} from './entries';
import type {CardView, LinkView, PageView} from './types';

export type Links = Pick<PageView, 'links' | 'addresses' | 'titles' | 'unresolved' | 'cards'>;

/** Where every term and every name of another site on a page leads, with the cards that its words show. */
export function linksOf(context: ViewContext, page: Page): Links {
  const links: Links['links'] = {};
  const addresses: Links['addresses'] = {};
  const titles: Links['titles'] = {};
  const cards = new Map<string, CardView>();
  for (const {kind, name, inText} of referencesOf(page)) {
    const made = inText && kind === 'term' ? linkTo(context, page, resolveTerm(context, name)) : null;
    if (!made) continue;
    links[fold(name)] = made.link;
    if (made.card && made.link.card) cards.set(made.card.id, made.card);
  }
  for (const {url, text} of page.facts.links) {
    const outside = resolveLink(context, decoded(url));
    if (outside?.type === 'external') addresses[url] = outside.href;
    const title = text === '' ? titleOf(context, page, url, outside) : null;
    if (title) titles[url] = title;
  }
  return {links, addresses, titles, unresolved: unresolved(context, page), cards: [...cards.values()]};
}

const whereLinksLead = new Set([
  'page-resolves',
  'anchor-resolves',
  'image-resolves',
  'external-name-resolves',
]);

/** The addresses that lead nowhere, and for which there is a waiver: the site could not be built with them. */
function unresolved({diagnostics}: ViewContext, page: Page): string[] {
  const starts = diagnostics
    .filter(({file, ruleId, waived}) => file === page.file && waived && whereLinksLead.has(ruleId))
    .map(({place}) => JSON.stringify(place?.start));
  return [...page.facts.links, ...page.facts.images]
    .filter(({range}) => starts.includes(JSON.stringify(page.place(range).start)))
    .map(({url}) => url);
}

/** What the target of a link is called: a name of another site, a page of ours, or a heading in one. */
function titleOf(context: ViewContext, page: Page, url: string, outside: Resolution | null): string | null {
  if (outside?.type === 'external') return outside.name.title ?? outside.name.name;
  const [path = '', anchor] = decoded(url).split('#');
  const file = path === '' ? page.file : posix.join(posix.dirname(page.file), path);
  const target = context.pages.find((candidate) => candidate.file === file);
  const heading = target?.facts.headings.find(({id}) => id === anchor);
  return heading?.text ?? (target && entryOf(context, file)?.title) ?? null;
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
    const definition = knownOf(context, found);
    const isTerm = found.name.type === 'std:term';
    return {
      link: {url: found.href, card: isTerm ? id : null, title, outside: true},
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
    link: {
      url: relativeUrl(page.file, word.file),
      card: ownPage ? null : card.id,
      title: word.title,
      outside: false,
    },
    card,
  };
}

/** What is known of a term of another site: our own line on it, else where it is defined. */
function knownOf(context: ViewContext, {service, name}: Resolution & {type: 'external'}): string {
  const {compass, config, inventories} = context;
  const words = [...Object.values(compass.terms), ...Object.values(compass.roles)];
  const ours = words.find(({source}) => {
    const found = source === undefined ? null : resolveTerm(context, source);
    return found?.type === 'external' && found.service === service && found.name === name;
  });
  if (ours?.definition) return ours.definition;
  const site = config.services[service]?.title ?? service;
  const [path] = name.location.split('#');
  const page = inventories[service]?.names.find(
    ({type, location}) => type === 'std:doc' && location === path,
  );
  return page?.title ? `Defined in the ${site}, on the page “${page.title}”.` : `Defined in the ${site}.`;
}

function relativeUrl(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}

const slug = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
