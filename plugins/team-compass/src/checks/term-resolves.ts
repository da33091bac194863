import {referencesOf} from '../directives/page-references';
import {quoteList} from '../model/names';
import {resolveTerm} from '../model/resolve';
import type {Check} from '../types';

/** Every word linked as a term is the name of exactly one term. */
export const termResolves: Check = {
  id: 'term-resolves',
  severity: 'error',
  summary: 'Every term that a page names exists, and the name means one thing.',
  why: 'A reader who follows a word must arrive at what it means.',
  *find(context) {
    for (const page of context.pages) {
      for (const {kind, name, place} of referencesOf(page)) {
        if (kind !== 'term') continue;
        const found = resolveTerm(context, name);
        const at = {file: page.file, place, actual: name};
        if (found.type === 'ambiguous') {
          yield {
            ...at,
            expected: found.candidates,
            reason: `Unexpected ambiguous term \`${name}\`, expected one of ${quoteList(found.candidates)}`,
          };
        } else if (found.type === 'unknown' && !name.includes(':')) {
          const expected =
            found.nearest.length > 0
              ? quoteList(found.nearest)
              : 'the title, plural, abbreviation, alias or id of a term or role';
          yield {
            ...at,
            expected: found.nearest,
            reason: `Unexpected unknown term \`${name}\`, expected ${expected}`,
          };
        }
      }
    }
  },
};
