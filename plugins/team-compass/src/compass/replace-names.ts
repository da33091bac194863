import {linesOf} from '../model/lines';
import {type Splice, splice} from '../model/splice';
import type {Place} from '../types';
import {type SpeltName, speltName} from './spelt-name';

/** A name that a text is written with, and where: the name itself, or what it stands in. */
export interface Use {
  name: string;
  place: Place;
}

/** All that a text names, in order, and how much of it cannot be read. */
export interface Uses {
  uses: Use[];
  faults: number;
}

/** A text with names replaced, and which of its uses those were. */
export interface Replaced {
  text: string;
  replaced: number[];
}

/** Where not all names of a text can be replaced at once, so many are tried one by one. */
const mostTries = 200;

/**
 * Replaces names in a text. A change counts only if the text, read anew, has the new names in the places of the old ones
 * and every other name as before.
 *
 * @param read tells what the text names
 * @param wanted the name for each use, in their order: its own where it stays
 */
export function replaceNames(text: string, read: (text: string) => Uses, wanted: string[]): Replaced {
  const known = read(text);
  const changed = known.uses.flatMap(({name}, index) => (wanted[index] === name ? [] : index));
  if (changed.length === 0) return {text, replaced: []};
  const atOnce = edited(text, known, read, changed, wanted, 0);
  if (atOnce !== null) return {text: atOnce, replaced: changed};
  let current = text;
  const replaced: number[] = [];
  for (const index of changed.slice(0, mostTries)) {
    const next = withOne(current, read, index, wanted[index] ?? '');
    if (next === null) continue;
    current = next;
    replaced.push(index);
  }
  return {text: current, replaced};
}

/** The text with one name replaced, in whichever spelling is read as meant. */
function withOne(text: string, read: (text: string) => Uses, index: number, to: string): string | null {
  const known = read(text);
  const wanted = known.uses.map(({name}, other) => (other === index ? to : name));
  for (const spelling of [0, 1, 2]) {
    const next = edited(text, known, read, [index], wanted, spelling);
    if (next !== null) return next;
  }
  return null;
}

/** The text with names replaced; nothing where it would be read otherwise. */
function edited(
  text: string,
  {uses, faults}: Uses,
  read: (text: string) => Uses,
  indexes: number[],
  wanted: string[],
  spelling: number,
): string | null {
  const lines = linesOf(text);
  const splices: Splice[] = [];
  for (const index of indexes) {
    const use = uses[index];
    const from = use ? lines.offset(use.place.start) : 0;
    const spelt = use && speltName(text.slice(from, lines.offset(use.place.end)), use.name);
    if (!spelt) return null;
    const start = from + spelt.at;
    splices.push({
      start,
      end: start + spelt.length,
      text: toSpell(spelt, wanted[index] ?? '', spelling),
    });
  }
  const next = splice(text, splices);
  const after = read(next);
  const isMeant =
    after.uses.length === wanted.length && after.uses.every(({name}, index) => name === wanted[index]);
  return isMeant && after.faults === faults ? next : null;
}

const toSpell = ({spellings}: SpeltName, name: string, spelling: number): string => {
  const all = spellings(name);
  return all[Math.min(spelling, all.length - 1)] ?? name;
};
