import {BlockList, isIPv6, type LookupFunction} from 'node:net';

/**
 * Looks up names, and fails for one that stands for an address of IPv6 outside the public part. It comes before the
 * filter of the connection, which lets through whatever has no special meaning, as `::7f00:1`: for some systems that is
 * this machine.
 */
export const publicOnly =
  (lookup: LookupFunction): LookupFunction =>
  (hostname, options, done) =>
    lookup(hostname, options, (error, address, family) => {
      const found = Array.isArray(address) ? address.map((each) => each.address) : [address];
      if (error || found.every(isPublic)) done(error, address, family);
      else done(new NotPublic(hostname), []);
    });

/** Whether an address that is written as a number may be asked; what is no such address is judged by its lookup. */
export const isPublic = (address: string): boolean => !isIPv6(address) || given.check(address, 'ipv6');

/** All that was ever given out of IPv6 to be reached by everybody. */
const given = new BlockList();
given.addSubnet('2000::', 3, 'ipv6');

/** A name or a number leads into a network that is not everybody's. */
export class NotPublic extends Error {
  code = 'PRIVATE';

  constructor(host: string) {
    super(`${host} is no public address`);
  }
}
