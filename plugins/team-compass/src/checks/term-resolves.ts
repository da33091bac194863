import {referencesOf} from '../directives/page-references';
import {fold, quoteList} from '../model/names';
import {resolveTerm, splitService} from '../model/resolve';
import type {Check, CheckContext} from '../types';
import {ambiguous, unknown} from './shared/unknown';
import {isUnsure} from './shared/unsure';

/** Every word linked as a term is the name of exactly one term. */
export const termResolves: Check = {
  id: 'term-resolves',
  severity: 'error',
  summary: 'Every term that a page names exists, and the name means one thing.',
  why: 'A reader who follows a word must arrive at what it means.',
  mend: 'Take the name that the message suggests, or look for it in the glossary. If the word has no page yet, add one, or write the word without `:term[…]`.',
  *find(context) {
    for (const page of context.pages) {
      for (const {kind, name, place, inText} of referencesOf(page)) {
        if (kind !== 'term' || splitService(name)) continue;
        const found = resolveTerm(context, name);
        const at = {file: page.file, place};
        if (found.type === 'ambiguous') {
          yield {
            ...at,
            ...ambiguous('term', name, found.candidates),
            ...(inText && {note: sayWhich(context, name)}),
          };
        } else if (found.type === 'unknown' && !isUnsure(context, name)) {
          const known = 'the title, plural, abbreviation, alias or id of a term or role';
          const elsewhere = inText && found.nearest[0]?.includes(':') ? found.nearest[0] : null;
          yield {
            ...at,
            ...unknown('term', name, found.nearest, known),
            ...(elsewhere && {note: `Another site has it: write \`:term[${name}]{ref="${elsewhere}"}\`.`}),
          };
        }
      }
    }
  },
};

/** How each of several meanings is written. */
function sayWhich({compass}: CheckContext, name: string): string {
  const ids = new Set((compass.names[fold(name)] ?? []).map(({id}) => id));
  const ways = [...ids].map((id) => `:term[${name}]{ref="${id}"}`);
  return `Until one of them has another name, say which: ${quoteList(ways)}.`;
}
