import type {Check, CheckContext, Finding} from '../types';
import {knownPath} from './shared/known-address';
import {quote} from './shared/unknown';
import {namedAddresses, webLinks} from './shared/web-links';

/** Every address is one that readers can reach, and that stays. */
export const linkIsPublished: Check = {
  id: 'link-is-published',
  severity: 'error',
  summary: 'Every link leads to a published page, not to a preview of it or to somebody’s own machine.',
  why: 'A preview is gone once its pull request is merged, and nobody else can open what runs on your machine.',
  mend: 'Link to the published page. If the reader’s own machine is meant, write the address as code, between backticks.',
  *find(context) {
    for (const {address, ...link} of [...webLinks(context), ...namedAddresses(context)]) {
      const words = judge(context, new URL(address));
      if (words) yield {...link, ...words};
    }
  },
};

/** Hosts on which work in progress is shown. */
const previews = [
  /\.readthedocs\.build$/,
  /--[^.]+\.netlify\.app$/,
  /-git-[^.]+\.vercel\.app$/,
  /^[0-9a-f]{8}\.[^.]+\.pages\.dev$/,
  /(?:^|\.)github\.dev$/,
  /\.gitpod\.io$/,
  /\.ngrok(?:-free)?\.(?:io|app|dev)$/,
  /\.trycloudflare\.com$/,
  /\.loca\.lt$/,
  /\.circle-artifacts\.com$/,
];

/** Names and numbers that lead to the machine or the house that one is in. */
const unreachable = [
  /^localhost$|\.(?:localhost|local|internal|test|invalid)$/,
  /^(?:127|10|0)\.[\d.]+$|^192\.168\.[\d.]+$|^172\.(?:1[6-9]|2\d|3[01])\.[\d.]+$|^169\.254\.[\d.]+$/,
  /^\[(?:::1?|f[cd][0-9a-f]{2}:.*|fe80:.*)\]$/,
];

function judge(
  context: CheckContext,
  {hostname, pathname}: URL,
): Pick<Finding, 'reason' | 'expected'> | null {
  if (unreachable.some((pattern) => pattern.test(hostname)))
    return {
      reason: `Unexpected address ${quote(hostname)}, which only you can reach, expected a published page`,
    };
  if (!previews.some((pattern) => pattern.test(hostname))) return null;
  // Read the Docs puts the language and the number of the pull request before the path.
  const path = pathname.replace(/^\/[a-z]{2}(?:[_-][a-z]+)?\/[^/]+\//i, '').replace(/^\//, '');
  const names = path === '' ? [] : (knownPath(context, path) ?? []).map((name) => encodeURI(name));
  return {
    expected: names,
    reason: `Unexpected preview ${quote(hostname)}, expected ${names[0] ? quote(names[0]) : 'the published page'}`,
  };
}
