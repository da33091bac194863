import type {CheckContext, Page, Place} from '../../types';
import {targetOf} from './link-target';
import {keyPlace} from './page-at';

/** A link of a page into the web. */
export interface WebLink {
  file: string;
  place: Place;
  /** As it is written. */
  actual: string;
  /** The same without white space around it: an address that can be read. */
  address: string;
}

/** Every link into the web. What is half of a broken link is left to the check that tells of those. */
export function* webLinks(context: CheckContext): Iterable<WebLink> {
  for (const page of context.pages) {
    for (const {url, range} of page.facts.links) {
      if (isWeb(context, page, url))
        yield {file: page.file, place: page.place(range), actual: url, address: url.trim()};
    }
  }
}

/** Every address that front matter names for readers to open. */
export function* namedAddresses(context: CheckContext): Iterable<WebLink> {
  const {templates, roles, channels} = context.compass;
  const named = [
    ...Object.values(templates).map(({file, source}) => ({file, key: 'source', address: source})),
    ...Object.values(roles).map(({file, rota_url}) => ({file, key: 'rota_url', address: rota_url})),
    ...Object.values(channels).map(({file, url}) => ({file, key: 'url', address: url})),
  ];
  for (const {file, key, address} of named)
    if (address !== undefined && URL.canParse(address))
      yield {...keyPlace(context, file, [key]), actual: address, address};
}

const isWeb = (context: CheckContext, page: Page, url: string): boolean =>
  /^https?:/i.test(url.trim()) && !url.includes('](') && targetOf(context, page, url).type === 'web';
