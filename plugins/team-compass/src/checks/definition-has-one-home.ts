import type {Check, Finding, Page} from '../types';

/** A word is defined here, or in another site, and never in both. */
export const definitionHasOneHome: Check = {
  id: 'definition-has-one-home',
  severity: 'error',
  summary:
    'A term or role begins with its definition; one that another site defines has a `source` and a `summary` instead.',
  why: 'Of two definitions one is soon wrong, and a word without any explains nothing.',
  mend: 'Begin the text with one or two sentences that say what the word means, before any heading. If another site defines it, name that in `source`, say one line in `summary`, and write no definition.',
  *findOn(page) {
    if (page.faults.length > 0 || (page.kind !== 'term' && page.kind !== 'role')) return;
    const finding = judge(page);
    if (finding) yield finding;
  },
};

function judge({file, frontMatter, facts, place, placeOf}: Page): Finding | null {
  const {definition, definitionRange} = facts;
  if (frontMatter.source !== undefined && definitionRange) {
    return {
      file,
      place: place(definitionRange),
      reason: 'Unexpected definition of a word that another site defines, expected a heading or nothing',
      note: 'Leave it out, or put what is ours below a heading; the one line of `summary` is shown instead.',
      cause: {file, place: placeOf(['source']), message: 'The other site is named here.'},
    };
  }
  if (frontMatter.source === undefined && !definition) {
    return {
      file,
      place: placeOf(['title'], 'key'),
      reason:
        'Unexpected page without a definition, expected a first paragraph that says what the word means',
      note: 'Begin the text with one or two sentences, before any heading.',
    };
  }
  return null;
}
