import type {Check} from '../types';
import {knownAddress} from './shared/known-address';
import {quote} from './shared/unknown';
import {webLinks} from './shared/web-links';

/** A page of a known site is linked by its name. */
export const linkIsByName: Check = {
  id: 'link-is-by-name',
  severity: 'error',
  summary: 'A page of another site whose names are known is linked by its name, not by its address.',
  why: 'An address breaks when the other site moves its page, and nobody notices; a name is checked.',
  mend: 'Write the name that the message gives in place of the address: `[the objectives](docs:objectives:support)`.',
  *find(context) {
    for (const {address, ...link} of webLinks(context)) {
      const known = knownAddress(context, address);
      if (!known) continue;
      const [name, ...others] = known.names.map((other) => encodeURI(other));
      const isSure = known.isWhole && others.length === 0;
      yield {
        ...link,
        expected: [name ?? '', ...others],
        reason: `Unexpected address ${quote(link.actual)} of a page that has a name, expected ${quote(name ?? '')}`,
        ...(isSure && {replace: {from: link.actual, to: known.names[0]}}),
        ...(!known.isWhole && {note: 'That is the page: the part of it that is meant has no name there.'}),
      };
    }
  },
};
