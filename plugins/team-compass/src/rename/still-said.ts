import {avoidedBy, type Phrase} from '../checks/shared/phrases';
import {spokenStrings} from '../checks/shared/strings';
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
  const find = avoidedBy(phrases);
  return pages.flatMap((page) => [
    ...[...spokenStrings(page.frontMatter)].flatMap(({text, path}) =>
      [...find(text)].map(({found}) => ({file: page.file, place: page.placeOf(path), words: found})),
    ),
    ...page.facts.prose.flatMap(({source, range}) =>
      [...find(source)].map(({found, index}) => {
        const start = range.start + index;
        return {file: page.file, place: page.place({start, end: start + found.length}), words: found};
      }),
    ),
  ]);
}
