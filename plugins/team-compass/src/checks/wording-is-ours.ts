import {fold, quoteList} from '../model/names';
import {whileSame} from '../model/once';
import type {Check, CheckContext, Finding, Page} from '../types';
import {inOurWords} from './shared/our-words';
import {keyPlace} from './shared/page-at';
import {finderOf, type PhraseFinder, type SaidOnPage, saidOn} from './shared/phrase-finder';
import {type Phrase, phrasesOf} from './shared/phrases';
import {onOneLine, quote} from './shared/unknown';

/** No page says in other words what has a name here. */
export const wordingIsOurs: Check = {
  id: 'wording-is-ours',
  severity: 'error',
  summary:
    'No page uses wording that a term or role says to avoid, outside code, quotations and names of other sites.',
  why: 'One thing has one name: readers need not wonder whether two are meant.',
  mend: 'Use our word for it, which the message names. If you quote somebody, mark it as a quotation: put `>` in front of the paragraph.',
  *find(context) {
    const phrases = phrasesOf(context);
    yield* contradictions(context, phrases);
    const all = finderOf(phrases);
    for (const page of context.pages) {
      const others = phrases.filter(({owners}) => !owners.some(({file}) => file === page.file));
      yield* judge(page, others.length === phrases.length ? all : finderOf(others));
    }
  },
};

/** The same for as long as a page is as it was, and so are the phrases. */
const sameSaid = whileSame<SaidOnPage[]>();

function* judge(page: Page, {pattern, meant}: PhraseFinder): Iterable<Finding> {
  for (const said of sameSaid([page, pattern.source], () => saidOn(page, pattern))) {
    // The title of a term or role is a name: one that is to be avoided is a contradiction.
    if (said.path?.[0] === 'title' && (page.kind === 'term' || page.kind === 'role')) continue;
    const phrase = meant(said);
    if (phrase) yield finding(page, said, phrase);
  }
}

function finding({file}: Page, {place, found, text, index}: SaidOnPage, {phrase, owners}: Phrase): Finding {
  const titles = [...new Set(owners.map(({title}) => title))];
  const [first] = owners;
  return {
    file,
    place,
    actual: onOneLine(found),
    expected: titles,
    ...inOurWords(found, titles, text.slice(0, index)),
    reason: `Unexpected wording ${quote(found)}, expected ${quoteList(titles)}`,
    ...(first && {
      cause: {file: first.file, place: first.place, message: `We avoid ${quote(phrase)}.`},
    }),
  };
}

/** A phrase that is to be avoided and is a name at the same time. */
function* contradictions(context: CheckContext, phrases: Phrase[]): Iterable<Finding> {
  for (const {phrase, owners} of phrases) {
    const name = context.compass.names[fold(phrase)]?.[0];
    if (!name) continue;
    const key = name.as === 'alias' ? 'aliases' : name.as;
    for (const {file, place} of owners) {
      yield {
        file,
        place,
        actual: phrase,
        reason: `Unexpected wording to avoid ${quote(phrase)}, which is a name, expected a phrase that is none`,
        cause: {
          ...keyPlace(context, name.file, [key]),
          message: `It is the ${name.as} of this page.`,
        },
      };
    }
  }
}
