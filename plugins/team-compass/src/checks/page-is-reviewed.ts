import {isDay} from '../model/days';
import {whoLooks} from '../model/login-pages';
import type {Check, Page} from '../types';
import {quote} from './shared/unknown';

/** Somebody reads a page again by the day that it names. */
export const pageIsReviewed: Check = {
  id: 'page-is-reviewed',
  severity: 'hint',
  onRequest: true,
  summary: 'A page that says in `review_by` when it is to be read again has been read by then.',
  why: 'What no program can check stays true only if somebody reads it now and then.',
  mend: 'Read the page, put right what is no longer so, and write a new day into `review_by`, or take the key out.',
  *find({pages, compass, config, today}) {
    for (const {file, frontMatter, placeOf} of pages) {
      const day = frontMatter.review_by;
      if (typeof day !== 'string' || !isDay(day) || day >= today) continue;
      const reader = whoLooks(compass, {owner: ownerOf(frontMatter, config.default_owner)});
      yield {
        file,
        place: placeOf(['review_by']),
        actual: day,
        reason: `Unexpected day ${quote(day)}, which is past, expected somebody to have read the page again`,
        ...(reader !== null && {note: `The ${reader} keeps this page.`}),
      };
    }
  },
};

const ownerOf = ({owner}: Page['frontMatter'], otherwise: string | null) =>
  typeof owner === 'string' ? owner : otherwise;
