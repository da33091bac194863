import type {AllContent} from '@docusaurus/types';

interface DocsContent {
  loadedVersions?: {path: string; docs?: {source: string; permalink: string}[]}[];
}

/** Where a page stands on the site. */
export interface PageAddress {
  permalink: string;
  /** The address below which its docs stand. */
  base: string;
}

/** The address of every page on the site, by its file, as the docs plugins made them. */
export function addressesOf(allContent: AllContent): Record<string, PageAddress> {
  const instances = Object.values(allContent['docusaurus-plugin-content-docs'] ?? {}) as DocsContent[];
  const versions = instances.flatMap(({loadedVersions}) => loadedVersions ?? []);
  const pages = versions.flatMap(({path, docs = []}) => docs.map((doc) => ({...doc, base: path})));
  return Object.fromEntries(
    pages.map(({source, permalink, base}) => [source.replace(/^@site\//, ''), {permalink, base}]),
  );
}

export const permalinksOf = (addresses: Record<string, PageAddress>): Record<string, string> =>
  Object.fromEntries(Object.entries(addresses).map(([file, {permalink}]) => [file, permalink]));
