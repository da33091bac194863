import type {LinkAnswer} from '../types';
import type {AskOptions} from './ask-all';
import {hear} from './hear';
import {type PutInTurn, type Reply, tired} from './in-turn';
import {answerFor, type Heard} from './judge-answer';

/** Asks whether an address is there, and follows where it leads: each host is asked in its turn. */
export async function askOne(asked: string, options: AskOptions, put: PutInTurn): Promise<LinkAnswer> {
  const redirects: number[] = [];
  const seen = new Set<string>();
  let url = new URL(asked);
  const judge = (heard: Pick<Heard, 'status' | 'failure'>) =>
    answerFor(asked, {...heard, url: url.href, redirects});
  for (;;) {
    const reply = await askHere(url, options, put);
    if (reply === null) return left;
    if (reply.location === null || reply.status === null) return judge(reply);
    redirects.push(reply.status);
    seen.add(withoutHash(url));
    const next = URL.canParse(reply.location, url.href) ? new URL(reply.location, url.href) : null;
    const code = next === null ? 'NO_ADDRESS' : whyNot(next, seen, options);
    if (next === null || code !== null) return judge({status: null, failure: {code: code ?? '', words: ''}});
    url = next;
  }
}

const left: LinkAnswer = {
  state: 'left',
  status: null,
  to: null,
  why: 'the host is left alone until next time',
};

/** How often an address may lead to another one. */
const mostRedirects = 10;

/** For its head first and, as some sites know no heads, for the page itself. */
async function askHere(url: URL, options: AskOptions, put: PutInTurn): Promise<Reply | null> {
  const head = await put(url, () => hear(url, 'head', options));
  const isOdd = head !== null && head.status !== null && head.status >= 400 && !tired.includes(head.status);
  return isOdd ? put(url, () => hear(url, 'page', options)) : head;
}

/** Why an address that another one leads to is not asked. */
function whyNot(url: URL, seen: Set<string>, {login}: AskOptions): string | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'NO_ADDRESS';
  if (login.includes(url.hostname)) return 'LOGIN';
  return seen.has(withoutHash(url)) || seen.size > mostRedirects ? 'ERR_TOO_MANY_REDIRECTS' : null;
}

const withoutHash = ({href, hash}: URL) => (hash === '' ? href : href.slice(0, -hash.length));
