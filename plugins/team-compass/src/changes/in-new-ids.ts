import {keyOf} from '../engine/graph';
import {collectReferences} from '../model/references';
import type {ReferenceKind, SchemaName} from '../model/schemas';
import type {Compass, Entry, KeyPath, Process, Step} from '../types';
import type {Pairs} from './pair-entries';
import {pairSteps} from './pair-steps';
import type {Pair} from './pair-up';

/** What has another id now: the new one by the old one; steps as `process/step`. */
type NewIds = Partial<Record<ReferenceKind, Map<string, string>>>;

/**
 * The older compass as if everything had had its new id all the time, so that a new name is no change of what refers to it.
 */
export function inNewIds(compass: Compass, pairs: Pairs): Compass {
  const ids: NewIds = {
    process: newIds(pairs.processes),
    role: newIds(pairs.roles),
    term: newIds(pairs.terms),
    template: newIds(pairs.templates),
    channel: newIds(pairs.channels),
    step: newStepKeys(pairs.processes),
  };
  if (Object.values(ids).every((renamed) => renamed.size === 0)) return compass;
  return {
    ...compass,
    terms: shelf(compass.terms, 'term', ids),
    roles: shelf(compass.roles, 'role', ids),
    templates: shelf(compass.templates, 'template', ids),
    channels: shelf(compass.channels, 'channel', ids),
    processes: byId(Object.values(compass.processes).map((process) => renameProcess(process, ids))),
  };
}

function newIds(pairs: Pair<Entry>[]): Map<string, string> {
  return new Map(
    pairs.flatMap(({before, after}) =>
      before && after && before.id !== after.id ? [[before.id, after.id]] : [],
    ),
  );
}

function newStepKeys(pairs: Pair<Process>[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const {before, after} of pairs) {
    if (!before || !after) continue;
    for (const step of before.steps) found.set(keyOf(before, step), keyOf(after, step));
    for (const {before: old, after: now} of pairSteps(before, after)) {
      if (old && now) found.set(keyOf(before, old), keyOf(after, now));
    }
  }
  return new Map([...found].filter(([old, now]) => old !== now));
}

function shelf<Item extends Entry>(items: Record<string, Item>, kind: SchemaName, ids: NewIds) {
  return byId(
    Object.values(items).map((item) => {
      const renamed = rename(kind, item, ids, null);
      return {...renamed, id: ids[kind as ReferenceKind]?.get(item.id) ?? item.id};
    }),
  );
}

/** Steps are an ordered map for the schema, and a list in the compass. */
function renameProcess(process: Process, ids: NewIds): Process {
  const steps = Object.assign(
    Object.create(null),
    Object.fromEntries(process.steps.map((step) => [step.id, step])),
  );
  const renamed = rename('process', {...process, steps}, ids, process);
  const ownId = (step: Step) => ids.step?.get(keyOf(process, step))?.split('/')[1] ?? step.id;
  return {
    ...renamed,
    id: ids.process?.get(process.id) ?? process.id,
    steps: process.steps.map((step) => ({...(renamed.steps[step.id] ?? step), id: ownId(step)})),
  };
}

function rename<Data extends object>(kind: SchemaName, data: Data, ids: NewIds, home: Process | null): Data {
  const copy = structuredClone(data);
  for (const {kind: of, name, path, isKey} of collectReferences(kind, data)) {
    const isInside = of === 'step' && home !== null && !name.includes('/');
    const found = ids[of]?.get(isInside ? keyOf(home, {id: name}) : name);
    if (found !== undefined && !isKey) put(copy, path, isInside ? (found.split('/')[1] ?? name) : found);
  }
  return copy;
}

function put(data: object, path: KeyPath, value: string): void {
  const around = path
    .slice(0, -1)
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)?.[key], data);
  const key = path.at(-1);
  if (typeof around === 'object' && around !== null && key !== undefined)
    (around as Record<string, unknown>)[key] = value;
}

const byId = <Item extends {id: string}>(items: Item[]): Record<string, Item> =>
  Object.assign(Object.create(null), Object.fromEntries(items.map((item) => [item.id, item])));
