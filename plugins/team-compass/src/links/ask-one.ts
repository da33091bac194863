import got, {type Got, RequestError} from 'got';
import {RequestFilteringHttpAgent, RequestFilteringHttpsAgent} from 'request-filtering-agent';
import type {LinkAnswer} from '../types';
import type {AskOptions} from './ask-all';
import {answerFor, type Heard} from './judge-answer';

export interface Asked {
  answer: LinkAnswer;
  /** Whether the host asks to be left alone. */
  isTired: boolean;
}

/** Asks whether an address is there: for its head first and, as some sites know no heads, for the page itself. */
export async function askOne(url: string, options: AskOptions): Promise<Asked> {
  const head = await hear(url, options, askForHead);
  const isOdd = head.status !== null && head.status >= 400 && !tired.includes(head.status);
  const heard = isOdd ? await hear(url, options, askForPage) : head;
  return {answer: answerFor(url, heard), isTired: heard.status !== null && tired.includes(heard.status)};
}

/** What a site answers that has had enough. */
const tired = [429, 503];

/** How long a site may ask us to wait before the question is put again. */
const longestWait = 60_000;

type Ask = (client: Got, url: string) => Promise<{statusCode: number; url: string}>;

async function hear(url: string, options: AskOptions, ask: Ask): Promise<Heard> {
  const redirects: number[] = [];
  try {
    const {statusCode, url: last} = await ask(clientFor(options, redirects), url);
    return {status: statusCode, url: last, redirects, failure: null};
  } catch (error) {
    return {status: null, url, redirects, failure: failureOf(error)};
  }
}

const askForHead: Ask = (client, url) => client.head(url);

/** The connection is closed as soon as the head of the page has come. */
const askForPage: Ask = (client, url) =>
  new Promise((resolve, reject) => {
    const stream = client.stream(url);
    stream.on('error', reject);
    stream.on('response', (response) => {
      stream.destroy();
      resolve(response);
    });
  });

/**
 * Asks as politely as can be: waits as long as it is told to, and never connects to an address that is not public. That
 * is judged when the connection is made, so that neither a name nor a redirect leads into the network of this machine.
 */
function clientFor({pause, wait, login, allowLoopback}: AskOptions, redirects: number[]): Got {
  const allowed = {allowIPAddressList: allowLoopback ? ['127.0.0.1'] : []};
  return got.extend({
    agent: {http: new RequestFilteringHttpAgent(allowed), https: new RequestFilteringHttpsAgent(allowed)},
    headers: {'user-agent': 'team-compass (checks links now and then)', accept: '*/*'},
    throwHttpErrors: false,
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
    hooks: {
      beforeRedirect: [
        ({url}, {statusCode}) => {
          redirects.push(statusCode);
          if (url instanceof URL && login.includes(url.hostname)) throw new NeedsLogin(url.hostname);
        },
      ],
    },
  });
}

/** A redirect leads to a host that asks for a login. */
class NeedsLogin extends Error {}

function failureOf(error: unknown): Heard['failure'] {
  if (!(error instanceof RequestError)) return {code: 'UNKNOWN', words: String(error)};
  const {code, message, cause} = error;
  if (cause instanceof NeedsLogin) return {code: 'LOGIN', words: message};
  // The filter has no code of its own.
  return {code: /^DNS lookup .* is not allowed/.test(message) ? 'PRIVATE' : code, words: message};
}
