import {decoded} from '../../model/decoded';
import {groupBy} from '../../model/group-by';
import {onceFor} from '../../model/once';
import type {CheckContext, Inventory, InventoryName} from '../../types';
import {resolveOutside} from './outside-names';

/** A place of another site by its address: the names that lead there, best first. */
export interface KnownAddress {
  service: string;
  /** As a link would be written, `docs:objectives`. */
  names: [string, ...string[]];
  /** Whether the part of the page that the address names has a name itself. */
  isWhole: boolean;
}

/** A heading rather than a term, and either rather than the page. */
const order = ['std:label', 'std:term', 'std:doc'];

/** The names by which the page behind an address can be linked to, where a site is known that has it. */
export function knownAddress(context: CheckContext, address: string): KnownAddress | null {
  const anchor = decoded(new URL(address).hash);
  const bare = bareOf(address);
  for (const inventory of Object.values(context.inventories)) {
    const path = pathBelow(inventory, bare);
    if (path === null) continue;
    const there = placesOf(inventory).get(path + anchor) ?? [];
    const known = namesFor(context, inventory, there);
    if (known) return {service: inventory.service, names: known, isWhole: true};
    const page = namesFor(context, inventory, placesOf(inventory).get(path) ?? []);
    if (page) return {service: inventory.service, names: page, isWhole: anchor === ''};
  }
  return null;
}

/** An address as it is in the version of the site that is linked here, whatever version it names; nothing elsewhere. */
function pathBelow({url}: Inventory, bare: string): string | null {
  const home = bareOf(url);
  if (bare === home || bare.startsWith(`${home}/`)) return bare;
  // As Read the Docs has it: host, language, version.
  const [, site] = /^([^/]+\/[a-z]{2}(?:[_-][a-z]+)?\/)[^/]+$/i.exec(home) ?? [];
  return site && bare.startsWith(site) ? home + bare.slice(site.length).replace(/^[^/]*/, '') : null;
}

/** The names of the page that stands at a path of some copy of a known site, such as a preview of it. */
export function knownPath(context: CheckContext, path: string): [string, ...string[]] | null {
  for (const inventory of Object.values(context.inventories)) {
    const address = new URL(path, inventory.url).href;
    const known = namesFor(context, inventory, placesOf(inventory).get(bareOf(address)) ?? []);
    if (known) return known;
  }
  return null;
}

function namesFor(
  context: CheckContext,
  {service}: Inventory,
  found: InventoryName[],
): [string, ...string[]] | null {
  const names = [...found]
    .sort((one, other) => order.indexOf(one.type) - order.indexOf(other.type))
    .flatMap(({type, name}) => {
      const forms = [`${service}:${name}`, `${service}:${type.replace('std:', '')}:${name}`];
      return (
        forms.find((form) => resolveOutside(context, {name: form, isTerm: false})?.type === 'external') ?? []
      );
    });
  const [first, ...others] = names;
  return first === undefined ? null : [first, ...others];
}

/** The names of a site by where they stand. */
const placesOf = onceFor((inventory: Inventory): Map<string, InventoryName[]> => {
  const linkable = inventory.names.filter(({type}) => order.includes(type));
  return groupBy(linkable, ({location}) => {
    const {href, hash} = new URL(location, inventory.url);
    return bareOf(href) + decoded(hash);
  });
});

/** An address as far as it says which page is meant: `https://a/b/index.html?x#y` is `a/b`, and so is `http://a/b/`. */
function bareOf(address: string): string {
  const {host, pathname} = new URL(address);
  let end = pathname.length;
  while (pathname[end - 1] === '/') end -= 1;
  return `${host}${pathname
    .slice(0, end)
    .replace(/\.html?$/, '')
    .replace(/\/index$/, '')}`;
}
