import type {Check} from '../types';
import {targetOf} from './shared/link-target';
import {quote} from './shared/unknown';

/** No image is fetched from another site. */
export const imageIsOurs: Check = {
  id: 'image-is-ours',
  severity: 'error',
  summary: 'Every image is served by this site itself.',
  why: 'An image of another site tells that site who reads which page when, and is gone when that site is down.',
  mend: 'Save the image, put it into `static/img` and write `/img/…`. If you may not copy it, link to it instead of showing it.',
  *find(context) {
    for (const page of context.pages) {
      for (const {url, range} of page.facts.images) {
        const {type} = targetOf(context, page, url);
        if (type !== 'web' && type !== 'ours') continue;
        yield {
          file: page.file,
          place: page.place(range),
          actual: url,
          reason: `Unexpected image of another address ${quote(url)}, expected a file of the folder \`${context.config.static}\``,
          note: `Put a copy into \`${context.config.static}/img\` and write \`/img/…\`, or link to it instead.`,
        };
      }
    }
  },
};
