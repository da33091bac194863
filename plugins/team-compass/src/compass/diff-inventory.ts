import {type OutsideName, outsideNames, resolveOutside} from '../checks/shared/outside-names';
import {differencesOf, retitled} from '../inventory/differences';
import {type FindLikely, likelyNames} from '../inventory/likely-name';
import {nearest} from '../model/names';
import {type Index, type Resolution, splitService} from '../model/resolve';
import type {BrokenUse, Inventory, InventoryDiff, InventoryName, LikelyName} from '../types';
import type {Compiled} from './compile';
import {isLinkable} from './read-inventories';

/** What our pages use of a site, and both states of that site. */
interface Sites {
  service: string;
  before: Index;
  after: Index;
  findLikely: FindLikely;
  /** What was found out already: many lines have the same name. */
  known: Map<string, LikelyName | null>;
}

/**
 * What a new inventory of a site does to the handbook: what is new, what went, and which of our lines break.
 * Of its names only those count that a page can link to.
 */
export function diffInventory(compiled: Compiled, service: string, offered: InventoryName[]): InventoryDiff {
  const names = offered.filter(isLinkable);
  const known = compiled.inventories[service] as Inventory;
  const sites: Sites = {
    service,
    before: compiled,
    after: {...compiled, inventories: {...compiled.inventories, [service]: {...known, names}}},
    findLikely: likelyNames(known.names, names, nearest),
    known: new Map(),
  };
  const uses = compiled.pages.flatMap((page) =>
    [...outsideNames(compiled, page)]
      .filter(({name}) => splitService(name)?.service === service)
      .map((use) => ({...use, file: page.file}))
      .sort(byPlace),
  );
  const leads = uses.flatMap((use) => leadOf(sites, use) ?? []);
  return {
    service,
    title: known.title,
    ...differencesOf(known.names, names),
    broken: uses.flatMap((use) => brokenUse(sites, use) ?? []),
    retold: retold(leads),
    followed: followed(leads),
    isLocked: false,
    mended: [],
  };
}

const byPlace = ({place: {start: one}}: OutsideName, {place: {start: other}}: OutsideName) =>
  one.line - other.line || one.column - other.column;

function brokenUse(sites: Sites, use: OutsideName & {file: string}): BrokenUse | null {
  const found = resolveOutside(sites.after, use);
  if (found?.type !== 'unknown' && found?.type !== 'ambiguous') return null;
  const {file, place, name: written} = use;
  const candidates = found.type === 'ambiguous' ? found.candidates : [];
  return {file, place, written, candidates, likely: found.type === 'unknown' ? likely(sites, use) : null};
}

/** What a name of ours is probably called now, written as it would resolve. */
function likely(sites: Sites, use: OutsideName): LikelyName | null {
  const key = `${use.isTerm} ${use.name}`;
  const found = sites.known.get(key) ?? searched(sites, use);
  sites.known.set(key, found);
  return found;
}

function searched(sites: Sites, use: OutsideName): LikelyName | null {
  const was = resolveOutside(sites.before, use);
  const gone = was?.type === 'external' ? was.name : null;
  const {name = ''} = splitService(use.name) ?? {};
  const found = sites.findLikely(gone, gone?.name ?? name, meant(use));
  const [first, ...others] = (found?.names ?? []).flatMap(
    (candidate) => written(sites, use, candidate) ?? [],
  );
  return found && first ? {names: [first, ...others], because: found.because} : null;
}

const meant = ({isTerm}: OutsideName) => (isTerm ? ['std:term'] : ['std:label', 'std:doc', 'std:term']);

/** How a name is written in the stead of another one: with its kind where that was said, or has to be. */
function written({service, after}: Sites, use: OutsideName, {type, name}: InventoryName): string | null {
  const short = `${service}:${name}`;
  const long = `${service}:${type.replace('std:', '')}:${name}`;
  const saysKind = /^[^:]*:(term|label|doc):/.test(use.name);
  const forms = saysKind ? [long, short] : [short, long];
  const resolves = (form: string) => resolveOutside(after, {...use, name: form})?.type === 'external';
  return forms.find(resolves) ?? null;
}

/** Where the name of one of our lines led, and leads now. */
interface Lead {
  use: OutsideName & {file: string};
  old: External;
  current: External;
  /** What it was called and is called now, where that is not the same. */
  titles: ReturnType<typeof retitled>;
}

type External = Resolution & {type: 'external'};

/** Those of our lines whose name leads somewhere in both states. */
const leadOf = ({before, after}: Sites, use: Lead['use']): Lead | null => {
  const [old, current] = [resolveOutside(before, use), resolveOutside(after, use)];
  if (old?.type !== 'external' || current?.type !== 'external') return null;
  return {use, old, current, titles: retitled(old.name, current.name)};
};

/** Our lines whose name leads to what is called otherwise now. */
const retold = (leads: Lead[]): InventoryDiff['retold'] =>
  leads.flatMap(({use: {file, place, name: written}, titles}) =>
    titles ? [{file, place, written, was: titles.was, now: titles.now}] : [],
  );

/** The other names that we use and that lead elsewhere now, each once. */
function followed(leads: Lead[]): InventoryDiff['followed'] {
  const moved = new Map<string, InventoryDiff['followed'][number]>();
  for (const {use, old, current, titles} of leads) {
    if (titles || old.href === current.href) continue;
    const known = moved.get(use.name) ?? {written: use.name, to: current.href, uses: 0};
    moved.set(use.name, {...known, uses: known.uses + 1});
  }
  return [...moved.values()];
}
