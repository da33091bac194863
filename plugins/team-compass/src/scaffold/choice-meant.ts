import {fold, nearest, quoteList} from '../model/names';
import type {Choice} from './question';

/** So many are named where none is near. */
const shown = 6;

/**
 * The choice that a word means, by its value or by its title.
 *
 * @throws Error with the nearest ones where it means none
 */
export function choiceMeant(what: string, choices: Choice[], word: string): string {
  const found =
    choices.find(({value}) => value === word) ?? choices.find(({title}) => fold(title) === fold(word));
  if (found) return found.value;
  const all = choices.map(({value}) => value);
  const near = nearest(word, all);
  const expected = near.length > 0 ? near : all.slice(0, shown);
  const more = near.length === 0 && all.length > shown ? ' or another one' : '';
  throw new Error(
    `Unexpected \`${word}\` for ${what}, expected ${expected.length > 0 ? quoteList(expected) + more : 'one that the handbook has, and it has none'}`,
  );
}
