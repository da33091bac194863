import type {Check, Range} from '../types';
import {quote} from './shared/unknown';

/** No two headings of a page are reached by the same link. */
export const anchorIsUnique: Check = {
  id: 'anchor-is-unique',
  severity: 'error',
  summary: 'No two headings of a page have the same id.',
  why: 'A link to the second one would always lead to the first.',
  mend: 'Give one of the two headings an id of its own: `## By night {#alarm-at-night}`. Then look at the links that meant it.',
  *findOn(page) {
    const firsts = new Map<string, Range>();
    for (const {id, range} of page.facts.headings) {
      const first = firsts.get(id);
      if (!first) firsts.set(id, range);
      if (!first) continue;
      yield {
        file: page.file,
        place: page.place(range),
        actual: id,
        reason: `Unexpected second heading with the id ${quote(id)}, expected an id of its own`,
        note: `Write one behind the heading, such as \`{#${id}-2}\`.`,
        cause: {file: page.file, place: page.place(first), message: 'The first one is here.'},
      };
    }
  },
};
