import {docName} from '../model/doc-name';
import {fold} from '../model/names';
import type {Channel, Entry, PageEntry, Process, Role, Template, Term} from '../types';
import {alike, type Likeness, type Pair, pairUp} from './pair-up';
import type {Side} from './types';

/** The entries of both sides, by what became of them. */
export interface Pairs {
  processes: Pair<Process>[];
  roles: Pair<Role>[];
  terms: Pair<Term>[];
  templates: Pair<Template>[];
  channels: Pair<Channel>[];
  pages: Pair<PageEntry>[];
}

type WithPage = Entry & {formerly?: string[]};

/** An entry is the same by its id, by the path at which it used to stand, by its title, or by all that it holds. */
export function pairEntries(before: Side, after: Side): Pairs {
  const path = <Item extends WithPage>(): Likeness<Item> => ({
    before: ({file}) => docName(file, before.docs),
    after: ({file, formerly = []}) => [docName(file, after.docs), ...formerly],
  });
  const pair = <Item extends WithPage>(
    shelf: (side: Side) => Record<string, Item>,
    ...more: ((item: Item) => string | null)[]
  ) =>
    pairUp(Object.values(shelf(before)), Object.values(shelf(after)), [
      alike<Item>(({id}) => id),
      path<Item>(),
      ...[(item: Item) => fold(item.title), ...more].map(alike<Item>),
    ]);
  const entries = {
    processes: pair(
      ({compass}) => compass.processes,
      ({steps}) => steps.map(({id}) => id).join(' '),
    ),
    roles: pair(({compass}) => compass.roles, definitionOf),
    terms: pair(({compass}) => compass.terms, definitionOf),
    templates: pair(
      ({compass}) => compass.templates,
      ({message, opens}) => (message || opens ? JSON.stringify([message, opens]) : null),
    ),
    channels: pair(
      ({compass}) => compass.channels,
      ({address, url}) => address ?? url ?? null,
    ),
  };
  const movedTo = new Map(
    Object.values(entries).flatMap((pairs: Pair<Entry>[]) =>
      pairs.flatMap(({before: old, after: now}) => (old && now ? [[old.file, now.file] as const] : [])),
    ),
  );
  return {
    ...entries,
    pages: pairUp(Object.values(before.compass.pages), Object.values(after.compass.pages), [
      {before: ({file}) => movedTo.get(file) ?? file, after: ({file}) => [file]},
      path<PageEntry>(),
      alike(({kind, id}) => `${kind} ${id}`),
      alike(({kind, title}) => `${kind} ${fold(title)}`),
    ]),
  };
}

const definitionOf = ({definition}: Term) => definition || null;
