import {fold} from '../../model/names';
import type {Compass, NameEntry} from '../../types';

/** A name in a text that is no link. */
export interface Mention {
  entry: NameEntry;
  /** Where it begins in the text. */
  start: number;
  end: number;
}

type Names = Map<string, {name: string; words: number; entry: NameEntry | null}[]>;

const word = /[\p{L}\p{N}]+/gu;

/** Finds the names of terms and roles in texts, in whole words; of two that overlap, the longer one. */
export function mentionsOf(compass: Compass): (text: string) => Iterable<Mention> {
  const names = namesIn(compass);
  return function* find(text) {
    const words = [...text.matchAll(word)];
    for (let at = 0; at < words.length; at++) {
      const start = words[at]?.index ?? 0;
      const endOf = (count: number) => {
        const last = words[at + count - 1];
        return last ? last.index + last[0].length : start;
      };
      const named = (names.get(fold(words[at]?.[0] ?? '')) ?? []).find(
        ({name, words: count}) => fold(text.slice(start, endOf(count))) === name,
      );
      if (!named) continue;
      const end = endOf(named.words);
      at += named.words - 1;
      if (named.entry && isMeant(text.slice(start, end), named.entry)) yield {entry: named.entry, start, end};
    }
  };
}

/** The names by their first words, the longer ones first; without an entry where one means several things. */
function namesIn({names}: Compass): Names {
  const byFirst: Names = new Map();
  for (const [name, entries] of Object.entries(names)) {
    const words = name.match(word) ?? [];
    const [first] = words;
    if (first === undefined) continue;
    const [entry = null, ...others] = new Map(entries.map((one) => [`${one.kind} ${one.id}`, one])).values();
    const all = byFirst.get(first) ?? [];
    all.push({name, words: words.length, entry: others.length > 0 ? null : entry});
    byFirst.set(first, all);
  }
  for (const all of byFirst.values()) all.sort((one, other) => other.words - one.words);
  return byFirst;
}

/** A word alone may be an everyday one, and is not taken for a name; a short form is none. */
const isMeant = (written: string, {as, name}: NameEntry) =>
  as === 'abbreviation' ? written === name : /[\s-]/.test(written);
