import {judgeBySchema, type SchemaFinding} from '../../model/explain-schema-error';
import type {Page} from '../../types';

const known = new WeakMap<Page, SchemaFinding[]>();

/** What the schema of a page's kind finds in its front matter; nothing for front matter that could not be read. */
export function judged(page: Page): SchemaFinding[] {
  const found = known.get(page) ?? (page.faults.length > 0 ? [] : judgeBySchema(page.kind, page.frontMatter));
  known.set(page, found);
  return found;
}
