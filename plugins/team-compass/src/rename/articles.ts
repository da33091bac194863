import type {Compiled} from '../compass/compile';
import {resolveTerm} from '../model/resolve';
import type {StillSaid} from '../types';
import type {Renaming} from './types';
import {usesOf} from './uses-of';

/** Where `a` or `an` stands before a new name that begins otherwise than the old one: somebody has to look. */
export function articles(after: Compiled, {kind, to, names, becomes}: Renaming): StillSaid[] {
  if ((kind !== 'term' && kind !== 'role') || isVowel(names.title) === isVowel(becomes.title)) return [];
  return after.pages.flatMap((page) =>
    usesOf(page).flatMap(({is, name, place, isShown}) => {
      if (is !== 'term' || !isShown || isVowel(name) === isVowel(names.title)) return [];
      const found = resolveTerm(after, name);
      if (found.type !== 'local' || found.entry.file !== to) return [];
      const [line = ''] = page.source.split(/\r\n|\n|\r/).slice(place.start.line - 1);
      const [, article] =
        /(?:^|[^\p{L}\p{N}])(an?)\s+[*_]*$/iu.exec(line.slice(0, place.start.column - 1)) ?? [];
      const isRight = article === undefined || isVowel(name) === (article.length === 2);
      return isRight ? [] : {file: page.file, place, words: `${article} ${name}`};
    }),
  );
}

const isVowel = (name: string) => /^[aeiou]/i.test(name);
