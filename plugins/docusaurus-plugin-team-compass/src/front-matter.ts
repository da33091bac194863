import {definitionOf, parseFrontMatter as parse} from 'team-compass';

/** What Docusaurus itself would stumble over, by the type it must have. */
const wordKeys = ['title', 'description', 'sidebar_label'];

interface Parsed {
  frontMatter: Record<string, unknown>;
  content: string;
}

/**
 * Reads front matter as plain data: for `markdown.parseFrontMatter` in the configuration of Docusaurus.
 *
 * It runs nothing and throws nothing: what is wrong with a page is told by the checks, with its place.
 */
export async function parseFrontMatter({
  fileContent,
}: {
  filePath: string;
  fileContent: string;
}): Promise<Parsed> {
  const {data, bodyStart} = parse(fileContent);
  const usable = Object.entries(data).filter(([key, value]) => isUsable(key, value));
  const frontMatter: Record<string, unknown> = Object.fromEntries(usable);
  // Docusaurus would cut its own from the text as it is written, directives and all.
  if (frontMatter.kind !== undefined && frontMatter.description === undefined) {
    const definition = definitionOf(fileContent);
    if (definition) frontMatter.description = definition;
  }
  return {frontMatter, content: fileContent.slice(bodyStart).trim()};
}

function isUsable(key: string, value: unknown): boolean {
  if (key === 'mdx') return false;
  if (wordKeys.includes(key)) return typeof value === 'string' && value !== '';
  return key !== 'sidebar_position' || typeof value === 'number';
}
