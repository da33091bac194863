import {NotFetched} from './not-fetched';

/**
 * The address that may be asked: https, on a host that was named beforehand, or this machine itself.
 *
 * @throws {NotFetched} where it is another one
 */
export function judgeAddress(address: string, hosts: string[]): URL {
  if (!URL.canParse(address)) throw new NotFetched(`Unexpected \`${address}\`, expected an address`);
  const url = new URL(address);
  if (url.username !== '' || url.password !== '')
    throw new NotFetched('Unexpected name or password in the address, expected none');
  if (isLoopback(url)) return url;
  if (url.protocol !== 'https:')
    throw new NotFetched(`Unexpected \`${url.protocol}\` in \`${address}\`, expected \`https:\``);
  if (hosts.includes(url.host)) return url;
  const known = hosts.map((host) => `\`${host}\``).join(' or ');
  throw new NotFetched(`Unexpected host \`${url.host}\`, expected ${known}`);
}

/** Whether an address is on this machine: for tests, and for a site that is being written. */
export const isLoopback = ({protocol, hostname}: URL): boolean =>
  (protocol === 'http:' || protocol === 'https:') &&
  (hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname));

/** Whether what was given is an address, and no file. */
export const isAddress = (from: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(from);
