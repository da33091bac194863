import {judgeBySchema, type SchemaFinding} from '../../model/explain-schema-error';
import {onceFor} from '../../model/once';
import type {Page} from '../../types';

/** What the schema of a page's kind finds in its front matter: ask only where that could be read. */
export const judged = onceFor((page: Page): SchemaFinding[] => judgeBySchema(page.kind, page.frontMatter));
