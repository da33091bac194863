import {withoutIndex} from '../model/doc-name';
import {fold} from '../model/names';
import type {Check, CheckContext, Finding, GivenName} from '../types';
import {givenPlace} from './shared/given-place';
import {quote} from './shared/unknown';

/** Every name by which other sites link here leads to one place. */
export const givenNameIsUnique: Check = {
  id: 'given-name-is-unique',
  severity: 'error',
  summary: 'No label, heading or path that other sites can link to means two places, in whatever case.',
  why: 'Other sites would arrive at the wrong one, and an old address can lead to one page only.',
  mend: 'Take the label or the old path off one of the two pages, or give the heading an id of its own: `## By night {#at-night}`.',
  *find(context) {
    const paths = context.given.filter(({type}) => type === 'std:doc');
    const labels = context.given.filter(({type}) => type === 'std:label');
    const clashing = yield* clashes(context, paths, ({name}) => fold(withoutIndex(name)));
    // The headings of a page whose path is taken have taken names in its wake.
    const others = labels.filter(({name, anchor}) => anchor === '' || !clashing.has(pathOf(name, anchor)));
    yield* clashes(context, others, ({name}) => fold(name));
  },
};

const pathOf = (name: string, anchor: string) => fold(withoutIndex(name.slice(0, -anchor.length - 1)));

/** Tells of each place that takes a name which an earlier one has; what is taken, by its folded form. */
function* clashes(
  context: CheckContext,
  names: GivenName[],
  keyOf: (name: GivenName) => string,
): Generator<Finding, Set<string>> {
  const firsts = new Map<string, GivenName>();
  const taken = new Set<string>();
  // A heading has a name for each path of its page, and is told of once.
  const told = new Set<GivenName['written']>();
  for (const own of [...names].sort(byRank)) {
    const first = firsts.get(keyOf(own));
    if (!first) firsts.set(keyOf(own), own);
    if (!first || hasOtherFinding(own, first)) continue;
    taken.add(keyOf(own));
    if (own.written !== null && told.has(own.written)) continue;
    told.add(own.written);
    yield {
      ...givenPlace(context, own),
      actual: own.name,
      reason: `Unexpected ${kindOf(own)} ${quote(own.name)}, which is also ${withArticle(kindOf(first))} ${first.file === own.file ? 'of this page' : 'of another page'}, expected a name of its own`,
      cause: {...givenPlace(context, first), message: `It is ${withArticle(kindOf(first))} of this page.`},
    };
  }
  return taken;
}

/** What stands there counts before what is only called so, which is easily called otherwise. */
const byRank = (one: GivenName, other: GivenName) => rank(one) - rank(other);
const rank = ({written}: GivenName) => (written === null ? 0 : Array.isArray(written) ? 2 : 1);

/** The same label on two pages, and the same id on two headings, are told of by their own rules. */
const hasOtherFinding = (own: GivenName, first: GivenName) =>
  (isDeclared(own) && isDeclared(first) && own.type === 'std:label') ||
  (own.file === first.file && own.anchor !== '' && own.anchor === first.anchor);

const isDeclared = ({written}: GivenName) => Array.isArray(written);

function kindOf({type, written, anchor}: GivenName): string {
  if (type === 'std:label') return anchor === '' ? 'label' : 'heading';
  return written === null ? 'path' : 'old path';
}

const withArticle = (words: string) =>
  words === 'path' ? 'the path' : words === 'old path' ? 'an old path' : `a ${words}`;
