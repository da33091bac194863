import {judgeBySchema, type SchemaFinding} from '../../model/explain-schema-error';
import type {Page} from '../../types';

const known = new WeakMap<Page, SchemaFinding[]>();

/** What the schema of a page's kind finds in its front matter: ask only where that could be read. */
export function judged(page: Page): SchemaFinding[] {
  const found = known.get(page) ?? judgeBySchema(page.kind, page.frontMatter);
  known.set(page, found);
  return found;
}
