import type {Offer} from '../compass/fetch-inventory';
import type {Service} from '../types';
import {progressOf} from './progress';
import {servicesNamed} from './services-named';

/** One site and what it gives out now. */
export interface SiteOffer {
  name: string;
  service: Service;
  offer: Offer;
}

/**
 * Asks the named site, or all of them, what they give out, each for itself: where one fails the others go on.
 *
 * @param told what is to be said of a failure, by its own words
 * @returns the failures, in words
 */
export async function eachSite(
  root: string,
  id: string | undefined,
  from: string | undefined,
  work: (site: SiteOffer) => Promise<void>,
  told: (words: string, service: Service) => string = (words) => words,
): Promise<string[]> {
  if (id === undefined && from !== undefined)
    throw new Error('Unexpected `--from` without a site, expected the name of the site that it is from.');
  const {fetchInventory} = await import('./pipeline');
  const failures: string[] = [];
  for (const [name, service] of await servicesNamed(root, id)) {
    const progress = progressOf(name);
    try {
      const offer = await fetchInventory(service, from, progress.tell);
      progress.end();
      await work({name, service, offer});
    } catch (error) {
      progress.end();
      failures.push(told(error instanceof Error ? error.message : String(error), service));
    }
  }
  return failures;
}
