import {referencesOf} from '../directives/page-references';
import {fold, quoteList} from '../model/names';
import {resolveTerm, splitService} from '../model/resolve';
import {surelyMeant} from '../model/slip';
import type {Check, CheckContext, Finding} from '../types';
import {formerlyCalled} from './shared/former-names';
import {isInvisible} from './shared/invisible';
import {inCaseOf} from './shared/our-words';
import {ambiguous, onOneLine, quote, unknown} from './shared/unknown';
import {isUnsure} from './shared/unsure';

/** Every word linked as a term is the name of exactly one term. */
export const termResolves: Check = {
  id: 'term-resolves',
  severity: 'error',
  summary: 'Every term that a page names exists, and the name means one thing.',
  why: 'A reader who follows a word must arrive at what it means.',
  mend: 'Take the name that the message suggests, or look for it in the glossary. If the word has no page yet, add one, or write the word without `:term[…]`.',
  *find(context) {
    const told = new Set<string>();
    for (const page of context.pages) {
      for (const {kind, name, place, inText} of referencesOf(page)) {
        // What nobody sees in it is told of for itself.
        if (kind !== 'term' || splitService(name) || (inText && isInvisible(name))) continue;
        const found = resolveTerm(context, name);
        const at = {file: page.file, place};
        if (found.type === 'ambiguous') {
          // That two pages have one name is told of there: what follows from it is told once.
          if (!told.has(fold(name)))
            yield {
              ...at,
              ...ambiguous('term', name, found.candidates),
              ...(inText && {note: sayWhich(context, name)}),
            };
          told.add(fold(name));
        } else if (found.type === 'unknown' && !isUnsure(context, name))
          yield {...at, ...whatIsUnknown(context, name, found.nearest, inText)};
      }
    }
  },
};

function whatIsUnknown(
  context: CheckContext,
  name: string,
  near: string[],
  inText: boolean,
): Omit<Finding, 'file' | 'place'> {
  const former = formerlyCalled(context, name);
  if (former) return former;
  const known = 'the title, plural, abbreviation, alias or id of a term or role';
  const elsewhere = inText && near[0]?.includes(':') ? near[0] : null;
  return {
    ...unknown('term', name, near, known),
    ...misspelt(context, name, near),
    ...(inText && near.length === 0 && {note: withoutPage(name)}),
    ...(elsewhere && ofAnotherSite(name, elsewhere, near.length === 1)),
  };
}

/** What there is to do where nothing is called so, nor nearly so. */
const withoutPage = (name: string) =>
  `Write the word alone, ${quote(name)}, or say which term is meant: \`:term[${onOneLine(name)}]{ref="…"}\`. If it has no page yet, add one.`;

/** All names of one thing count as one, and a word keeps its small letter. */
function misspelt(context: CheckContext, name: string, near: string[]): Pick<Finding, 'replace'> {
  const meant = surelyMeant(name, near, (candidate) => {
    const found = resolveTerm(context, candidate);
    return found.type === 'local' ? `${found.entry.kind} ${found.entry.id}` : candidate;
  });
  return meant === null ? {} : {replace: {from: name, to: inCaseOf(name, meant)}};
}

/** The words alone name nothing of another site: the name is said beside them. */
function ofAnotherSite(name: string, elsewhere: string, isOnly: boolean): Pick<Finding, 'note' | 'replace'> {
  const from = `:term[${name}]`;
  const words = name.replace(/^[\w-]+\s*:\s*/, '');
  const to = `:term[${words}]{ref="${elsewhere}"}`;
  return {note: `Another site has it: write \`${to}\`.`, ...(isOnly && {replace: {from, to}})};
}

/** How each of several meanings is written. */
function sayWhich({compass}: CheckContext, name: string): string {
  const ids = new Set((compass.names[fold(name)] ?? []).map(({id}) => id));
  const ways = [...ids].map((id) => `:term[${name}]{ref="${id}"}`);
  return `Give one of them another name, and all places are right again. Otherwise say at each which is meant: ${quoteList(ways)}.`;
}
