import {fold} from '../../model/names';
import type {CheckContext, Place} from '../../types';
import {titleOf} from './title-of';

/** A phrase that we avoid. */
export interface Phrase {
  phrase: string;
  /** The terms and roles that say so. */
  owners: {file: string; title: string; place: Place}[];
  /** Longer names that hold the phrase: within them it may stand. They are looked for once they are asked for. */
  within: () => string[];
}

/** The phrases that the terms and roles say to avoid. */
export function phrasesOf(context: CheckContext): Phrase[] {
  const phrases = new Map<string, Phrase>();
  for (const page of context.pages) {
    const {avoid} = page.frontMatter;
    if ((page.kind !== 'term' && page.kind !== 'role') || !Array.isArray(avoid)) continue;
    for (const [index, phrase] of avoid.entries()) {
      if (typeof phrase !== 'string' || fold(phrase) === '') continue;
      const known = phrases.get(fold(phrase)) ?? {
        phrase,
        owners: [],
        within: once(() => namesWith(context, phrase)),
      };
      const owner = {file: page.file, title: titleOf(page), place: page.placeOf(['avoid', index])};
      phrases.set(fold(phrase), {...known, owners: [...known.owners, owner]});
    }
  }
  return [...phrases.values()];
}

function once<Value>(make: () => Value): () => Value {
  let made: {value: Value} | null = null;
  return () => (made ??= {value: make()}).value;
}

/** Our own names and the titles of other sites that hold a phrase, and more. */
function namesWith(context: CheckContext, phrase: string): string[] {
  const names = allNames.get(context) ?? foldedNames(context);
  allNames.set(context, names);
  const part = fold(phrase);
  const found = new Set<string>();
  for (let at = names.indexOf(part); at >= 0; at = names.indexOf(part, at + 1)) {
    const line = names.slice(names.lastIndexOf('\n', at) + 1, names.indexOf('\n', at)).trim();
    if (line !== part) found.add(line);
  }
  return [...found];
}

const allNames = new WeakMap<CheckContext, string>();

/** All names in one text, a line each: there may be some 100,000, and one text is searched at once. */
function foldedNames({compass, inventories}: CheckContext): string {
  const own = Object.values(compass.names).flatMap((entries) => entries.map(({name}) => name));
  const others = Object.values(inventories).flatMap(({title, names}) => [
    title,
    ...names.flatMap((entry) => (entry.title === undefined ? entry.name : [entry.title, entry.name])),
  ]);
  const lines = [...own, ...others].map((name) => name.replace(/\n/g, ' ')).join('\n');
  return `${lines
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\S\n]+/g, ' ')}\n`;
}

export interface Avoided {
  phrase: Phrase;
  /** As it is written there. */
  found: string;
  index: number;
}

/** Finds where a text says one of the phrases, in whole words; of two that overlap, the longer one. */
export function avoidedBy(phrases: Phrase[]): (text: string) => Iterable<Avoided> {
  if (phrases.length === 0) return () => [];
  const byPhrase = new Map(phrases.map((phrase) => [fold(phrase.phrase), phrase]));
  const longestFirst = [...byPhrase.keys()].sort((a, b) => b.length - a.length).map(asPattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}_])`, 'giu');
  return function* find(text) {
    for (const {0: found, index} of text.matchAll(pattern)) {
      const phrase = byPhrase.get(fold(found));
      const isPart = phrase?.within().some((name) => stands(name, text, index, found));
      if (phrase && !isPart) yield {phrase, found, index};
    }
  };
}

const asPattern = (phrase: string) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');

/** Whether a longer name stands around what is found. */
function stands(name: string, text: string, index: number, found: string): boolean {
  const at = name.indexOf(fold(found));
  const before = name.slice(0, at);
  const after = name.slice(at + fold(found).length);
  const room = 2 * name.length;
  return (
    flat(text.slice(Math.max(0, index - room), index)).endsWith(before) &&
    flat(text.slice(index + found.length, index + found.length + room)).startsWith(after)
  );
}

/** As names are compared, but with the space at either end. */
const flat = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
