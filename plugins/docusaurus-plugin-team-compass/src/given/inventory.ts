import {applyTrailingSlash} from '@docusaurus/utils-common';
import {type Compiled, writeSphinx} from 'team-compass';

/** What of a site's configuration says where its pages stand. */
export interface SiteAddress {
  title: string;
  baseUrl: string;
  trailingSlash: boolean | undefined;
}

/** The `objects.inv` of the site: by what names other sites can link to which addresses. */
export function inventoryOf(
  {given}: Pick<Compiled, 'given'>,
  permalinks: Record<string, string>,
  {title: project, baseUrl, trailingSlash}: SiteAddress,
): Uint8Array {
  const names = given.flatMap(({type, name, file, anchor, title}) => {
    const permalink = permalinks[file];
    if (permalink === undefined) return [];
    const path = applyTrailingSlash(permalink, {trailingSlash, baseUrl}).slice(baseUrl.length);
    // Readers of an inventory need something to stand there, also for the first page of the site.
    const location = (anchor === '' ? path : `${path}#${anchor}`) || './';
    return [{type, name, location, title}];
  });
  return writeSphinx({project, version: '', names});
}
