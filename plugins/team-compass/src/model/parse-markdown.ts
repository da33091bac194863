import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {restorePositions} from './restore-positions';

/** The same extensions, in the same lines of versions, as Docusaurus uses for `format: md`. */
const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm)
  .use(remarkDirective)
  .freeze();

/**
 * Parses a page into an mdast tree whose nodes know their offsets.
 *
 * The one place that knows which parser it is: another one takes its place here.
 */
export function parseMarkdown(source: string): Root {
  return restorePositions(parser.parse(source), source);
}
