import type {ToldOfPage} from '../../changes';
import {by, listChange, quoted} from './say';
import {type FactWords, listOf} from './telling';
import {keptWords, renamedWords} from './term-words';

const names = (words: string[]) => listOf(words.map(quoted));

const kinds: Record<ToldOfPage['kind'], string> = {
  page: 'a page of prose',
  term: 'a term',
  role: 'a role',
  process: 'a process',
  template: 'a template',
  channel: 'a channel',
};

/** What is to be said of a page, and of the names by which it is linked to. */
export const pageWords: FactWords<ToldOfPage> = {
  kind: (before, after) => [`it is now ${kinds[after]}, not ${kinds[before]}`],
  title: renamedWords,
  owner: keptWords,
  file: (before, after) => [`it now stands in ${quoted(after)}, not in ${quoted(before)}`],
  labels: (before, after) =>
    listChange(before, after, {
      came: (labels) => `other sites can now link to it as ${names(labels)}`,
      went: (labels) => `other sites can no longer link to it as ${names(labels)}`,
      order: 'its labels have another order',
    }),
  formerly: (before, after) =>
    listChange(before, after, {
      came: (paths) =>
        `the old path${by(paths, '', 's')} ${names(paths)} now lead${by(paths, 's', '')} to it`,
      went: (paths) =>
        `the old path${by(paths, '', 's')} ${names(paths)} no longer lead${by(paths, 's', '')} to it`,
      order: 'its old paths have another order',
    }),
  anchors: (before, after) =>
    listChange(before, after, {
      came: (anchors) => `new heading${by(anchors, '', 's')} to link to: ${names(anchors)}`,
      went: (anchors) => `heading${by(anchors, '', 's')} that can no longer be linked to: ${names(anchors)}`,
      order: 'its headings have another order',
    }),
};
