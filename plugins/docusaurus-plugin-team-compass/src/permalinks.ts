import type {AllContent} from '@docusaurus/types';

interface DocsContent {
  loadedVersions?: {docs?: {source: string; permalink: string}[]}[];
}

/** The address of every page on the site, by its file, as the docs plugins made them. */
export function permalinksOf(allContent: AllContent): Record<string, string> {
  const instances = Object.values(allContent['docusaurus-plugin-content-docs'] ?? {}) as DocsContent[];
  const docs = instances
    .flatMap(({loadedVersions}) => loadedVersions ?? [])
    .flatMap((version) => version.docs ?? []);
  return Object.fromEntries(docs.map(({source, permalink}) => [source.replace(/^@site\//, ''), permalink]));
}
