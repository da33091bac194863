import {fold} from '../../model/names';
import type {KeyPath, Page, Place} from '../../types';
import type {Phrase} from './phrases';
import {spokenStrings} from './strings';

/** What finds some phrases in a text. */
export interface PhraseFinder {
  /** Finds where it says one of them, in whole words; of two that overlap, the longer one. */
  pattern: RegExp;
  /** The phrase that is said there; `null` where it is a part of a longer name. */
  meant(said: Said): Phrase | null;
}

export interface Said {
  text: string;
  /** What the text says, as it is written there. */
  found: string;
  index: number;
}

export function finderOf(phrases: Phrase[]): PhraseFinder {
  const byPhrase = new Map(phrases.map((phrase) => [fold(phrase.phrase), phrase]));
  const longestFirst = [...byPhrase.keys()].sort((a, b) => b.length - a.length).map(asPattern);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_])(?:${longestFirst.join('|') || '(?!)'})(?![\\p{L}\\p{N}_])`,
    'giu',
  );
  const meant = ({text, found, index}: Said) => {
    const phrase = byPhrase.get(fold(found));
    const isPart = phrase?.within().some((name) => stands(name, text, index, found));
    return phrase && !isPart ? phrase : null;
  };
  return {pattern, meant};
}

/** Where readers are told something in our own words: in the text of a page, and in its front matter. */
export interface SaidOnPage extends Said {
  /** The path of its key, in the front matter. */
  path: KeyPath | null;
  place: Place;
}

/** Where a page says something in its own words. */
export function saidOn(page: Page, pattern: RegExp): SaidOnPage[] {
  const said = (text: string) =>
    [...text.matchAll(pattern)].map(({0: found, index}) => ({found, index, text}));
  return [
    ...[...spokenStrings(page.frontMatter)].flatMap(({text, path}) =>
      said(text).map((one) => ({...one, path, place: page.placeOf(path)})),
    ),
    ...page.facts.prose.flatMap(({source, range}) =>
      said(source).map((one) => {
        const start = range.start + one.index;
        return {...one, path: null, place: page.place({start, end: start + one.found.length})};
      }),
    ),
  ];
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
