import type {Compass, Entry, Inventory, InventoryName, NameEntry} from '../types';
import {fold, nearest} from './names';
import {onceFor} from './once';
import {own} from './own';

/** What a written name leads to. Local names never fall through to other sites, nor back. */
export type Resolution =
  | {type: 'local'; entry: NameEntry}
  | {type: 'external'; service: string; name: InventoryName; href: string}
  | {type: 'ambiguous'; candidates: string[]}
  | {type: 'unknown'; nearest: string[]}
  | {type: 'unknown-service'; service: string; nearest: string[]};

export interface Index {
  compass: Compass;
  inventories: Record<string, Inventory>;
}

/** What `:term[…]`, `ref` and `terms` name: a title, plural, abbreviation, alias or id, or `service:name`. */
export function resolveTerm(index: Index, written: string): Resolution {
  const outside = splitService(written);
  return outside ? resolveExternal(index, outside, ['std:term']) : resolveLocal(index, written);
}

/** What the address of a link names in another site: a label, a page or a term. */
export function resolveLink(index: Index, written: string): Resolution | null {
  const outside = splitService(written);
  return outside && resolveExternal(index, outside, ['std:label', 'std:doc', 'std:term']);
}

export interface OutsideName {
  service: string;
  name: string;
}

/** `docs:Support Team` is the name `Support Team` of the service `docs`. */
export function splitService(written: string): OutsideName | null {
  const [, service, name] = /^([a-z][a-z0-9-]*):([^\s/].*)$/s.exec(written) ?? [];
  return service && name ? {service, name} : null;
}

function resolveLocal(index: Index, written: string): Resolution {
  const {names, terms, roles} = index.compass;
  const entries = namedBy(index.compass, written);
  const [first] = entries;
  if (first && entries.every((entry) => entry.id === first.id && entry.kind === first.kind))
    return {type: 'local', entry: first};
  if (first) return {type: 'ambiguous', candidates: entries.map(({name, file}) => `${name} (${file})`)};
  const near = nearest(
    written,
    Object.values(names).flatMap((named) => named.map(({name}) => name)),
  );
  const ids = near.length > 0 ? [] : nearest(written, [...Object.keys(terms), ...Object.keys(roles)]);
  return {type: 'unknown', nearest: [...elsewhere(index, written), ...near, ...ids].slice(0, 3)};
}

/** The terms and roles that a name may mean: those that bear it, else those whose id it is. */
export function namedBy({names, terms, roles}: Compass, written: string): NameEntry[] {
  const byId = (kind: NameEntry['kind'], shelf: Record<string, Entry>): NameEntry[] => {
    const entry = Object.hasOwn(shelf, written) ? shelf[written] : undefined;
    return entry ? [{name: entry.title, as: 'title', kind, id: entry.id, file: entry.file}] : [];
  };
  return names[fold(written)] ?? [...byId('term', terms), ...byId('role', roles)];
}

/** Terms of other sites by exactly this name, with or without the site's prefix: told, never taken. */
function elsewhere({inventories}: Index, written: string): string[] {
  const [, prefix, rest] = /^([\w-]+)\s*:\s*(.+)$/.exec(written) ?? [];
  return Object.values(inventories).flatMap((inventory) => {
    const {service} = inventory;
    const wanted = prefix?.toLowerCase() === service && rest ? rest : written;
    return offered(inventory, wanted, ['std:term']).map(({name}) => `${service}:${name}`);
  });
}

/** `docs:label:name` says the kind; a name that itself begins so comes first. */
function resolveExternal({inventories}: Index, {service, name}: OutsideName, types: string[]): Resolution {
  const inventory = own(inventories, service);
  if (!inventory)
    return {type: 'unknown-service', service, nearest: nearest(service, Object.keys(inventories))};
  const [, kind, rest] = /^(term|label|doc):(.+)$/.exec(name) ?? [];
  const all = offered(inventory, name, types);
  const ofKind = types.filter((type) => type === `std:${kind}`);
  const found = all.length > 0 || !rest ? all : offered(inventory, rest, ofKind);
  const [first] = found;
  if (!first) {
    const names = inventory.names.filter(({type}) => types.includes(type)).map((known) => known.name);
    return {
      type: 'unknown',
      // It is only worked out where it is told: a site may have 100,000 names.
      get nearest() {
        return nearest(name, names).map((near) => `${service}:${near}`);
      },
    };
  }
  if (found.some(({location}) => location !== first.location)) {
    return {
      type: 'ambiguous',
      candidates: found.map(
        (candidate) => `${service}:${candidate.type.replace('std:', '')}:${candidate.name}`,
      ),
    };
  }
  return {type: 'external', service, name: first, href: new URL(first.location, inventory.url).href};
}

/**
 * What a site gives out under a name, as Sphinx looks for it: labels are lower case, pages are exact, and a term is
 * first looked for as it is written, then in any case.
 */
export function offered(inventory: Inventory, name: string, types: string[]): InventoryName[] {
  const known = byKey(inventory);
  const found = types.flatMap((type) => known.get(keyOf(type, name)) ?? []);
  const isWritten = (candidate: InventoryName) => candidate.type === 'std:term' && candidate.name === name;
  return found.some(isWritten)
    ? found.filter((candidate) => candidate.type !== 'std:term' || isWritten(candidate))
    : found;
}

const byKey = onceFor(({names}: Inventory) => {
  const known = new Map<string, InventoryName | InventoryName[]>();
  for (const candidate of names) {
    const key =
      candidate.type === 'std:term'
        ? keyOf(candidate.type, candidate.name)
        : `${candidate.type} ${candidate.name}`;
    const others = known.get(key);
    known.set(key, others === undefined ? candidate : [others, candidate].flat());
  }
  return known;
});

/** The form in which a name of some type is looked for. */
function keyOf(type: string, name: string): string {
  if (type === 'std:term') return `${type} ${fold(name)}`;
  return `${type} ${type === 'std:label' ? name.toLowerCase().replace(/\s+/g, ' ').trim() : name}`;
}
