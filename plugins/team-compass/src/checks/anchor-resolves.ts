import {nearest} from '../model/names';
import type {Check, CheckContext, Finding, Page} from '../types';
import {targetOf} from './shared/link-target';
import {quote, unknown} from './shared/unknown';

/** Every link to a part of a page leads to a heading. */
export const anchorResolves: Check = {
  id: 'anchor-resolves',
  severity: 'error',
  summary: 'Every link to a part of a page, such as `#acknowledge`, names a heading of that page.',
  why: 'Otherwise the reader lands at the top of a long page and has to search.',
  mend: 'Behind the `#` goes the id of a heading: what stands in `{#…}` behind it, else its words in small letters, joined by hyphens.',
  *find(context) {
    const pages = new Map(context.pages.map((page) => [page.file, page]));
    for (const page of context.pages) yield* judge(context, page, pages);
  },
};

/** Whether a page has a step of some id, whatever stands in its text. */
const isStep = ({kind, frontMatter: {steps}}: Page, id: string) =>
  kind === 'process' && typeof steps === 'object' && steps !== null && Object.hasOwn(steps, id);

function* judge(context: CheckContext, page: Page, pages: Map<string, Page>): Iterable<Finding> {
  for (const {url, range} of page.facts.links) {
    const target = targetOf(context, page, url);
    const to = target.type === 'page' ? pages.get(target.file) : undefined;
    if (target.type !== 'page' || !target.anchor || !to) continue;
    if (to.faults.some(({type}) => type === 'text')) continue;
    const {anchor} = target;
    const anchors = to.facts.headings.map(({id}) => id);
    // A step without its heading is told of on its own page.
    if (anchors.includes(anchor) || isStep(to, anchor)) continue;
    const before = url.slice(0, url.indexOf('#'));
    const byWords = to.facts.headings.filter(({text}) => text.toLowerCase() === anchor.toLowerCase());
    const near = [...new Set([...byWords.map(({id}) => id), ...nearest(anchor, anchors)])];
    const where = to === page ? 'this page' : quote(to.file);
    yield {
      file: page.file,
      place: page.place(range),
      ...unknown(
        'heading',
        `${before}#${anchor}`,
        near.map((id) => `${before}#${id}`),
        `the id of a heading of ${where}`,
      ),
    };
  }
}
