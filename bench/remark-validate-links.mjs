// What one would write to check the links of a folder of Markdown with remark-validate-links.
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import remarkValidateLinks from 'remark-validate-links';
import {unified} from 'unified';
import {engine} from 'unified-engine';

const folder = process.argv[2];
const files = readdirSync(folder, {recursive: true}).filter((name) => name.endsWith('.md'));

engine(
  {
    processor: unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkStringify),
    plugins: [[remarkValidateLinks, {repository: false}]],
    files: files.map((name) => join(folder, name)),
    output: false,
    quiet: true,
    silent: true,
  },
  (error) => {
    if (error) throw error;
  },
);
