import type {LinkAnswer} from '../types';
import type {Reply} from './in-turn';

/** What came of all questions for one address. */
export interface Heard extends Pick<Reply, 'status' | 'failure'> {
  /** Where it ended, after all redirects. */
  url: string;
  /** The answers that led on, in their order. */
  redirects: number[];
}

/** What is said of a host without an address; where nobody else answers either, it may be our own network that is gone. */
export const noSuchHost = 'there is no such host';

/** What is said of redirects that go round. */
export const noEnd = 'it leads from address to address without end';

/** What is said of an address that leads into a private network. */
export const notPublic = 'it is no public address, and was not asked';

/** What is said of an address by what was heard: gone only where that is sure. */
export function answerFor(asked: string, {status, url, redirects, failure}: Heard): LinkAnswer {
  const answer = {status, to: null, why: null};
  if (failure !== null) return {...answer, ...ofFailure(failure)};
  if (status === null) return {...answer, state: 'unsure', why: 'no answer'};
  if (status === 404 || status === 410) return {...answer, state: 'gone', why: `the answer is ${status}`};
  if (status < 200 || status > 299) return {...answer, state: 'unsure', why: whyUnsure(status)};
  const hasMoved = redirects.length > 0 && redirects.every((code) => code === 301 || code === 308);
  return hasMoved && url !== asked ? {...answer, state: 'moved', to: url} : {...answer, state: 'fine'};
}

function whyUnsure(status: number): string {
  if (status === 401 || status === 403)
    return `the answer is ${status}: a login is needed, or programs are not let in`;
  if (status === 429 || status === 503)
    return `the answer is ${status}: the site asks to be left alone for now`;
  return `the answer is ${status}`;
}

function ofFailure({code, words}: {code: string; words: string}): Pick<LinkAnswer, 'state' | 'why'> {
  switch (code) {
    case 'ENOTFOUND':
      return {state: 'gone', why: noSuchHost};
    case 'ERR_TOO_MANY_REDIRECTS':
      return {state: 'gone', why: noEnd};
    case 'ETIMEDOUT':
      return {state: 'unsure', why: 'no answer in time'};
    case 'ECONNREFUSED':
      return {state: 'unsure', why: 'nobody answers there'};
    case 'PRIVATE':
      return {state: 'unsure', why: notPublic};
    case 'NO_ADDRESS':
      return {state: 'unsure', why: 'it leads to what is no address of a page'};
    case 'LOGIN':
      return {state: 'login', why: 'it leads to a page that needs a login'};
    default:
      return {state: 'unsure', why: `the connection failed: ${words}`};
  }
}
