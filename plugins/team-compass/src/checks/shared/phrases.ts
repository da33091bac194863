import {fold} from '../../model/names';
import {onceFor} from '../../model/once';
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
  const names = foldedNames(context);
  const part = fold(phrase);
  const found = new Set<string>();
  for (let at = names.indexOf(part); at >= 0; at = names.indexOf(part, at + 1)) {
    const line = names.slice(names.lastIndexOf('\n', at) + 1, names.indexOf('\n', at)).trim();
    if (line !== part) found.add(line);
  }
  return [...found];
}

/** All names in one text, a line each: there may be some 100,000, and one text is searched at once. */
const foldedNames = onceFor(({compass, inventories}: CheckContext): string => {
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
});
