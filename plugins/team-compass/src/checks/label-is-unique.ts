import type {Check, Finding, KeyPath, Page} from '../types';
import {quote} from './shared/unknown';

/** Every label by which other sites link here leads to one page. */
export const labelIsUnique: Check = {
  id: 'label-is-unique',
  severity: 'error',
  summary: 'No two pages have the same label.',
  why: 'Other sites link here by label, and would arrive at the wrong page.',
  mend: 'Keep the label on the page that other sites mean by it, and give the other page another label or none.',
  *find({pages}) {
    const firsts = new Map<string, {page: Page; path: KeyPath}>();
    for (const page of pages) yield* judge(page, firsts);
  },
};

function* judge(page: Page, firsts: Map<string, {page: Page; path: KeyPath}>): Iterable<Finding> {
  const {labels} = page.frontMatter;
  for (const [index, label] of (Array.isArray(labels) ? labels : []).entries()) {
    const path = ['labels', index];
    const first = firsts.get(label);
    if (!first) firsts.set(label, {page, path});
    // The same label twice on one page is for the schema, which wants every item once.
    if (!first || first.page === page) continue;
    yield {
      file: page.file,
      place: page.placeOf(path),
      actual: String(label),
      reason: `Unexpected label ${quote(String(label))}, which another page has, expected a label of its own`,
      cause: {
        file: first.page.file,
        place: first.page.placeOf(first.path),
        message: 'It is a label of this page.',
      },
    };
  }
}
