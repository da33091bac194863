import {fitsSphinx} from '../inventory/sphinx-text';
import type {Check} from '../types';
import {givenPlace} from './shared/given-place';
import {quote} from './shared/unknown';

/** Every name can be read from the list that other sites fetch. */
export const givenNameIsReadable: Check = {
  id: 'given-name-is-readable',
  severity: 'warning',
  summary: 'No name of a term or role has a number as its third word or later, or is very long.',
  why: 'In the list of our names that other sites read, such a number would end the name: it is left out there.',
  mend: 'Write the number as a word, or put it first or second: `Request of level two`, `Level 2 request`. Other sites can link to the page by its path in any case.',
  *find(context) {
    for (const given of context.given) {
      if (given.type !== 'std:term' || fitsSphinx(given.name)) continue;
      yield {
        ...givenPlace(context, given),
        actual: given.name,
        reason: `Unexpected name ${quote(given.name)} that other sites cannot read, expected one without a number from the third word on`,
      };
    }
  },
};
