import {readFileSync, statSync} from 'node:fs';
import {basename} from 'node:path';
import {parseInventory} from '../inventory/parse-inventory';
import {RefusedInventory} from '../inventory/refused';
import {type Asked, fetchLimits, fetchWhole} from '../network/fetch-whole';
import {isAddress} from '../network/judge-address';
import type {InventoryFile, Service} from '../types';

/** What a site gives out now, and where that was read. */
export type Offer = InventoryFile & {source: string};

/**
 * Reads what a site gives out: from a file, or by https from a host that the site's entry names.
 *
 * @param from an address, or a file from the current folder; without one, where the entry says
 * @throws {RefusedInventory | NotFetched} where it cannot be had or trusted
 */
export async function fetchInventory(
  service: Service,
  from: string = sourceOf(service),
  onProgress?: Asked['onProgress'],
): Promise<Offer> {
  const bytes = isAddress(from)
    ? await fetchWhole(from, {hosts: hostsOf(service), ...(onProgress && {onProgress})})
    : readBytes(from);
  const {project, version, names} = parseInventory(bytes);
  return {
    project: project || service.title,
    version,
    url: service.url,
    source: isAddress(from) ? from : basename(from),
    names,
  };
}

/** Where a site gives out its names: next to its first page, if its entry says nothing else. */
export const sourceOf = ({url, source}: Service): string => source ?? new URL('objects.inv', url).href;

const hostsOf = (service: Service): string[] => [
  ...new Set([service.url, sourceOf(service)].map((address) => new URL(address).host)),
];

function readBytes(from: string): Uint8Array {
  const stat = statSync(from, {throwIfNoEntry: false});
  if (!stat?.isFile()) throw new RefusedInventory(`Unexpected \`${from}\`, expected a file that is there`);
  if (stat.size > fetchLimits.bytes)
    throw new RefusedInventory(
      `Unexpected size of \`${from}\`, expected at most ${fetchLimits.bytes / 1024 / 1024} MiB`,
    );
  return readFileSync(from);
}
