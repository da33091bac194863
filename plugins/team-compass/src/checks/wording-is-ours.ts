import {fold, quoteList} from '../model/names';
import type {Check, CheckContext, Finding, Page} from '../types';
import {inOurWords} from './shared/our-words';
import {keyPlace} from './shared/page-at';
import {type Avoided, avoidedBy, type Phrase, phrasesOf} from './shared/phrases';
import {spokenStrings} from './shared/strings';
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
    for (const page of context.pages) yield* judge(page, phrases);
  },
};

function* judge(page: Page, phrases: Phrase[]): Iterable<Finding> {
  const avoidedIn = avoidedBy(phrases.filter(({owners}) => !owners.some(({file}) => file === page.file)));
  const finding = (
    place: Finding['place'],
    {phrase: {phrase, owners}, found, index}: Avoided,
    text: string,
  ): Finding => {
    const before = text.slice(0, index);
    const titles = [...new Set(owners.map(({title}) => title))];
    const [first] = owners;
    return {
      file: page.file,
      place,
      actual: onOneLine(found),
      expected: titles,
      ...inOurWords(found, titles, before),
      reason: `Unexpected wording ${quote(found)}, expected ${quoteList(titles)}`,
      ...(first && {
        cause: {file: first.file, place: first.place, message: `We avoid ${quote(phrase)}.`},
      }),
    };
  };
  for (const {text, path} of spokenStrings(page.frontMatter)) {
    // The title of a term or role is a name: one that is to be avoided is a contradiction.
    if (path[0] === 'title' && (page.kind === 'term' || page.kind === 'role')) continue;
    for (const avoided of avoidedIn(text)) yield finding(page.placeOf(path), avoided, text);
  }
  for (const {source, range} of page.facts.prose) {
    for (const avoided of avoidedIn(source)) {
      const start = range.start + avoided.index;
      const place = page.place({start, end: start + avoided.found.length});
      yield finding(place, avoided, source);
    }
  }
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
