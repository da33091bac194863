import {finderOf, saidOn} from '../checks/shared/phrase-finder';
import type {Phrase} from '../checks/shared/phrases';
import type {Compiled} from '../compass/compile';
import {fold} from '../model/names';
import type {StillSaid} from '../types';
import type {Renaming} from './types';

/** Where pages say the old name or its plural in their own words: somebody has to look whether they mean it. */
export function stillSaid({pages, compass}: Compiled, {kind, names, becomes}: Renaming): StillSaid[] {
  const old = [names.title, names.plural].filter(
    (name): name is string => name !== null && name !== becomes.title && name !== becomes.plural,
  );
  if (kind === 'step' || old.length === 0) return [];
  const ours = Object.values(compass.names).flatMap((entries) => entries.map(({name}) => fold(name)));
  const phrases = old.map((phrase): Phrase => {
    const longer = ours.filter((name) => name !== fold(phrase) && name.includes(fold(phrase)));
    return {phrase, owners: [], within: () => longer};
  });
  const {pattern, meant} = finderOf(phrases);
  return pages.flatMap((page) =>
    saidOn(page, pattern)
      .filter((said) => meant(said) !== null)
      .map(({place, found}) => ({file: page.file, place, words: found})),
  );
}
