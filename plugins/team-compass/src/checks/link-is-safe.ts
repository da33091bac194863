import type {Check, CheckContext, Finding, Page} from '../types';
import {targetOf} from './shared/link-target';
import {stringsOf} from './shared/strings';

/** No address runs anything, hides where it leads, or leaves the handbook by a path. */
export const linkIsSafe: Check = {
  id: 'link-is-safe',
  severity: 'error',
  summary:
    'Every address leads where it seems to lead, and to a page: nothing runs, nothing is hidden in it.',
  why: 'Pages come from many hands, and a reader at night does not look twice at an address.',
  mend: 'Open the address yourself, and copy it from there anew. It begins with `https://` and the name of the site, and holds no `@`, no program and no hidden characters.',
  *find(context) {
    for (const page of context.pages) {
      yield* inText(context, page);
      yield* inFrontMatter(context, page);
    }
  },
};

function* inText(context: CheckContext, page: Page): Iterable<Finding> {
  for (const {url, range} of [...page.facts.links, ...page.facts.images]) {
    const target = targetOf(context, page, url);
    if (target.type !== 'unsafe') continue;
    const {type: _type, ...words} = target;
    yield {file: page.file, place: page.place(range), actual: url, ...words};
  }
}

/** Only whole addresses: what is a path or a name there is for other rules. */
function* inFrontMatter(context: CheckContext, page: Page): Iterable<Finding> {
  for (const {text, path} of stringsOf(page.frontMatter)) {
    if (!/^https?:/i.test(text)) continue;
    const target = targetOf(context, page, text);
    if (target.type !== 'unsafe') continue;
    const {type: _type, ...words} = target;
    yield {file: page.file, place: page.placeOf(path), actual: text, ...words};
  }
}
