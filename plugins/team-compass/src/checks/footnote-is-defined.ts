import {nearest} from '../model/names';
import type {Check, Finding, Page, Range} from '../types';
import {undefinedMarks} from './shared/footnotes';
import {quote, unknown} from './shared/unknown';

/** Every footnote mark leads to one footnote. */
export const footnoteIsDefined: Check = {
  id: 'footnote-is-defined',
  severity: 'error',
  summary: 'Every footnote mark has its footnote on the same page, and one only.',
  why: 'A mark without a footnote is shown as it is typed, and the source is lost.',
  mend: 'Write the mark and the footnote with the same name: `[^name]` in the text, and a line `[^name]: …` at the end of the page. Each name has one footnote.',
  *findOn(page) {
    yield* missing(page);
    yield* repeated(page);
  },
};

function* missing(page: Page): Iterable<Finding> {
  const known = page.facts.footnotes.definitions.map(({id}) => id);
  for (const {id, range} of undefinedMarks(page)) {
    const near = nearest(id, known).map((name) => `[^${name}]`);
    yield {
      file: page.file,
      place: page.place(range),
      ...unknown('footnote', `[^${id}]`, near, `a line \`[^${id}]: …\` on this page`),
    };
  }
}

function* repeated(page: Page): Iterable<Finding> {
  const firsts = new Map<string, Range>();
  for (const {id, range} of page.facts.footnotes.definitions) {
    const own = {start: range.start, end: range.start + id.length + 4};
    const first = firsts.get(id);
    if (!first) firsts.set(id, own);
    if (!first) continue;
    yield {
      file: page.file,
      place: page.place(own),
      actual: `[^${id}]`,
      reason: `Unexpected second footnote ${quote(`[^${id}]`)}, expected a name of its own`,
      cause: {
        file: page.file,
        place: page.place(first),
        message: 'The first one is here; only that is shown.',
      },
    };
  }
}
