import {lookup} from 'node:dns';
import got, {type Got, RequestError, type Response} from 'got';
import {RequestFilteringHttpAgent, RequestFilteringHttpsAgent} from 'request-filtering-agent';
import type {AskOptions} from './ask-all';
import {type Reply, tired} from './in-turn';
import {isPublic, NotPublic, publicOnly} from './public-only';

/** Puts one question, for the head of a page or for the page itself, and hears what comes of it. */
export async function hear(url: URL, what: 'head' | 'page', options: AskOptions): Promise<Reply> {
  try {
    if (!isPublic(url.hostname.replace(/^\[|\]$/g, ''))) throw new NotPublic(url.hostname);
    const {statusCode: status, headers} = await asks[what](clientFor(options), withoutPassword(url));
    const location = status >= 300 && status <= 399 ? headers.location : undefined;
    return {status, location: location === undefined ? null : asText(location), failure: null};
  } catch (error) {
    return {status: null, location: null, failure: failureOf(error)};
  }
}

/** Heads come a byte a character; some sites write their addresses in UTF-8. */
const asText = (head: string) => Buffer.from(head, 'latin1').toString();

/** How long a site may ask us to wait before the question is put again. */
const longestWait = 60_000;

type Ask = (client: Got, url: URL) => Promise<Pick<Response, 'statusCode' | 'headers'>>;

const asks: Record<'head' | 'page', Ask> = {
  head: (client, url) => client.head(url),
  /** The connection is closed as soon as the head of the page has come. */
  page: (client, url) =>
    new Promise((resolve, reject) => {
      const stream = client.stream(url);
      stream.on('error', reject);
      stream.on('response', (response: Response) => {
        stream.destroy();
        resolve(response);
      });
    }),
};

/** A redirect may bring a name and a password, which nobody asked us to use. */
function withoutPassword(url: URL): URL {
  const plain = new URL(url);
  plain.username = '';
  plain.password = '';
  return plain;
}

/**
 * Asks as politely as can be: waits as long as it is told to, and never connects to an address that is not public. That
 * is judged when the connection is made, so that neither a name nor a redirect leads into the network of this machine.
 */
function clientFor({pause, wait, allowLoopback}: AskOptions): Got {
  const allowed = {allowIPAddressList: allowLoopback ? ['127.0.0.1'] : []};
  return got.extend({
    agent: {http: new RequestFilteringHttpAgent(allowed), https: new RequestFilteringHttpsAgent(allowed)},
    dnsLookup: publicOnly(lookup),
    headers: {'user-agent': 'team-compass (checks links now and then)', accept: '*/*'},
    throwHttpErrors: false,
    followRedirect: false,
    decompress: false,
    timeout: {request: wait},
    retry: {
      limit: 2,
      methods: ['HEAD'],
      statusCodes: tired,
      errorCodes: ['ECONNRESET', 'EAI_AGAIN'],
      maxRetryAfter: longestWait,
      calculateDelay: ({computedValue, retryAfter}) =>
        // Zero would mean that it is not asked again.
        computedValue === 0 ? 0 : Math.max(1, retryAfter ?? Math.min(computedValue, 2 * pause)),
    },
  });
}

function failureOf(error: unknown): Reply['failure'] {
  if (error instanceof NotPublic) return {code: error.code, words: error.message};
  if (!(error instanceof RequestError)) return {code: 'UNKNOWN', words: String(error)};
  const {code, message} = error;
  // The filter has no code of its own.
  return {code: /^DNS lookup .* is not allowed/.test(message) ? 'PRIVATE' : code, words: message};
}
