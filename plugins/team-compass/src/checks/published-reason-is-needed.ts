import type {Check} from '../types';
import {entriesOf, placeOfEntry} from './shared/published-entries';
import {quote} from './shared/unknown';

/** A reason why a name is no longer where it was stands only where that is so. */
export const publishedReasonIsNeeded: Check = {
  id: 'published-reason-is-needed',
  severity: 'hint',
  summary: 'Only names that are gone or lead elsewhere have a reason in `inventories/published.json`.',
  why: 'A name that is back could be dropped a second time, and nobody would be told.',
  mend: 'Take `dropped` or `moved` out of the line in `inventories/published.json`.',
  *find(context) {
    for (const {written, index, state, now} of entriesOf(context)) {
      const key = written.dropped !== undefined ? 'dropped' : 'moved';
      if (written[key] === undefined || !now || (key === 'moved' && state === 'moved')) continue;
      yield {
        ...placeOfEntry(context.published, index),
        place: context.published.placeOf(['names', index, key], 'key'),
        actual: key,
        reason: `Unexpected \`${key}\` of ${quote(written.name)}, which is given out ${state === 'kept' ? 'as before' : 'again'}, expected none`,
        cause: {file: now.file, place: null, message: 'It is given out by this page.'},
      };
    }
  },
};
