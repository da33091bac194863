import {nearest} from '../model/names';
import type {Check} from '../types';
import {undefinedMarks} from './shared/footnotes';
import {quote} from './shared/unknown';

/** Every footnote is reached from the text. */
export const footnoteIsUsed: Check = {
  id: 'footnote-is-used',
  severity: 'error',
  summary: 'Every footnote is marked somewhere in the text of its page.',
  why: 'A footnote that nothing leads to is not shown to anybody.',
  mend: 'Put the mark, such as `[^name]`, behind the sentence that the footnote is about, or delete the footnote.',
  *findOn(page) {
    const {definitions, references} = page.facts.footnotes;
    const used = new Set(references.map(({id}) => id));
    const known = definitions.map(({id}) => id);
    // A misspelt mark is the mistake; the footnote that it means is none.
    const meant = new Set(undefinedMarks(page).flatMap(({id}) => nearest(id, known)));
    for (const {id, range} of definitions) {
      if (used.has(id) || meant.has(id)) continue;
      yield {
        file: page.file,
        place: page.place({start: range.start, end: range.start + id.length + 4}),
        actual: `[^${id}]`,
        reason: `Unexpected footnote ${quote(`[^${id}]`)} that nothing leads to, expected its mark in the text`,
      };
    }
  },
};
