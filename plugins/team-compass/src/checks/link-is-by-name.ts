import type {Check, CheckContext, Finding, Link, Page} from '../types';
import {knownAddress} from './shared/known-address';
import {webAddress} from './shared/link-target';
import {quote} from './shared/unknown';

/** A page of a known site is linked by its name. */
export const linkIsByName: Check = {
  id: 'link-is-by-name',
  severity: 'error',
  summary: 'A page of another site whose names are known is linked by its name, not by its address.',
  why: 'An address breaks when the other site moves its page, and nobody notices; a name is checked.',
  mend: 'Write the name that the message gives in place of the address: `[the objectives](docs:objectives:support)`.',
  *find(context) {
    for (const page of context.pages) {
      for (const link of page.facts.links) {
        const words = judge(context, page, link);
        if (words) yield {file: page.file, place: page.place(link.range), ...words};
      }
    }
  },
};

function judge(context: CheckContext, page: Page, {url}: Link): Omit<Finding, 'file' | 'place'> | null {
  const address = webAddress(context, page, url);
  const known = address === null ? null : knownAddress(context, address);
  if (!known) return null;
  const [name] = known.names;
  const expected = encodeURI(name);
  return {
    actual: url,
    expected: known.names.map((other) => encodeURI(other)),
    reason: `Unexpected address ${quote(url)} of a page that has a name, expected ${quote(expected)}`,
    ...(!known.isWhole && {note: 'That is the page: the part of it that is meant has no name there.'}),
  };
}
