import {posix} from 'node:path';
import type {Check} from '../types';
import {quote} from './shared/unknown';

/** Every image says in words what it shows. */
export const imageHasWords: Check = {
  id: 'image-has-words',
  severity: 'error',
  summary: 'Every image says in words what it shows.',
  why: 'Some readers hear the page, and some print it or read it where images do not load.',
  mend: 'Say between the brackets what one sees, in a few words: `![A hub with two users](/img/hub.svg)`. The name of the file says nothing to a reader.',
  *findOn(page) {
    for (const {url, text, range} of page.facts.images) {
      const words = text.trim();
      if (words !== '' && !isFileName(words, url)) continue;
      const found = words === '' ? 'without words' : `with its file name ${quote(words)} as words`;
      yield {
        file: page.file,
        place: page.place(range),
        ...(words && {actual: words}),
        reason: `Unexpected image ${found}, expected what it shows, as in \`![A hub with two users](/img/hub.svg)\``,
      };
    }
  },
};

const isFileName = (words: string, url: string) =>
  words === posix.basename(url) || /^\S+\.(?:png|jpe?g|gif|svg|webp|avif)$/i.test(words);
