import type {Check, CheckContext} from '../types';
import {knownAddress} from './shared/known-address';
import {quote} from './shared/unknown';
import {webLinks} from './shared/web-links';

/** A site that is known to speak https is linked by it. */
export const linkIsEncrypted: Check = {
  id: 'link-is-encrypted',
  severity: 'error',
  summary: 'A link to a site that is known to have `https:` begins with it.',
  why: 'On the way by `http:` anybody can read and change the page that the reader opens.',
  mend: 'Write `https://` for `http://`: the page is the same, and nobody on the way can read or change it.',
  *find(context) {
    const known = encryptedHosts(context);
    for (const {address, ...link} of webLinks(context)) {
      if (!/^http:/i.test(address) || !known.has(new URL(address).hostname)) continue;
      // What has a name has a finding of its own.
      if (knownAddress(context, address)) continue;
      const expected = address.replace(/^http:/i, 'https:');
      yield {
        ...link,
        expected: [expected],
        replace: {from: link.actual, to: link.actual.replace(/http:/i, 'https:')},
        reason: `Unexpected \`http:\` for a site that has \`https:\`, expected ${quote(expected)}`,
      };
    }
  },
};

/** The hosts that something here is linked to by https. */
function encryptedHosts({config, pages, compass}: CheckContext): Set<string> {
  const addresses = [
    config.site ?? '',
    'https://github.com/',
    ...Object.values(config.services).map(({url}) => url),
    ...Object.values(compass.templates).map(({opens}) => opens ?? ''),
    ...pages.flatMap(({facts}) => facts.links.map(({url}) => url.trim())),
  ];
  const encrypted = addresses.filter((address) => /^https:/i.test(address) && URL.canParse(address));
  return new Set(encrypted.map((address) => new URL(address).hostname));
}
