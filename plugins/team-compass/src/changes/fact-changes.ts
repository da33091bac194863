import {isDeepStrictEqual} from 'node:util';
import type {Entry} from '../types';
import type {Pair} from './pair-up';
import type {EntryFate, FactChange} from './types';

/** The facts that are not as they were. */
export function factChanges<Facts extends object>(before: Facts, after: Facts): FactChange<Facts>[] {
  const names = Object.keys(after) as (keyof Facts)[];
  return names
    .filter((name) => !isDeepStrictEqual(before[name], after[name]))
    .map((name) => ({fact: name, before: before[name], after: after[name]}) as FactChange<Facts>);
}

/** What became of entries of one kind; those that are as they were are left out. */
export function entryFates<Item extends Entry, Facts extends object>(
  pairs: Pair<Item>[],
  toldOf: (item: Item) => Facts,
  /** Fields that the facts are made of. */
  told: (keyof Item)[],
): EntryFate<Item, Facts>[] {
  return pairs
    .map(({before, after}) => ({
      before,
      after,
      changes: before && after ? factChanges(toldOf(before), toldOf(after)) : [],
      others: before && after ? otherFields(before, after, told) : [],
    }))
    .filter(isChanged);
}

export const isChanged = ({before, after, changes, others}: Changed) =>
  !before || !after || changes.length > 0 || others.length > 0;

interface Changed {
  before: unknown;
  after: unknown;
  changes: unknown[];
  others: string[];
}

/** What is told with the pages, of whatever kind they are. */
const ofPages = ['id', 'file', 'labels', 'formerly'];

export function otherFields<Item extends object>(before: Item, after: Item, told: (keyof Item)[]): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Item & string>;
  return [...names]
    .filter((name) => !told.includes(name) && !ofPages.includes(name))
    .filter((name) => !isDeepStrictEqual(before[name], after[name]))
    .sort();
}
