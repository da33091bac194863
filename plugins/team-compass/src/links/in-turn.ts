import {setTimeout} from 'node:timers/promises';

export interface TurnOptions {
  /** Milliseconds between two questions to one host. */
  pause: number;
  /** Milliseconds for all questions together; what is not asked by then is left for the next time. */
  within: number;
  /** What waits; a test need not. */
  sleep?: (milliseconds: number) => Promise<unknown>;
}

/** What came of one question. */
export interface Reply {
  status: number | null;
  /** Where an answer leads on. */
  location: string | null;
  /** What the connection failed at. */
  failure: {code: string; words: string} | null;
}

/** Puts a question to the host of an address when it is its turn; `null` where that host is left alone. */
export type PutInTurn = (url: URL, question: () => Promise<Reply>) => Promise<Reply | null>;

/** What a site answers that has had enough. */
export const tired = [429, 503];

/** After so many failures in a row a host is left alone. */
const patience = 3;

interface Host {
  /** When all who have come so far have asked. */
  isFree: Promise<unknown>;
  wasAsked: boolean;
  failures: number;
}

/**
 * Keeps the turns of all hosts: one question at a time to each, and a pause before the next, also where a redirect of
 * another host leads to it. A host that is tired or silent hears no more.
 */
export function inTurn({pause, within, sleep = setTimeout}: TurnOptions): PutInTurn {
  const until = Date.now() + within;
  const hosts = new Map<string, Host>();
  return (url, question) => {
    const name = nameOf(url);
    const host = hosts.get(name) ?? {isFree: Promise.resolve(), wasAsked: false, failures: 0};
    hosts.set(name, host);
    const reply = host.isFree.then(() => put(host, question, {until, rest: () => sleep(pause)}));
    host.isFree = reply.catch(() => {});
    return reply;
  };
}

/** A host is the same one with a dot at its end, which says that the name is whole. */
const nameOf = ({host}: URL) => host.replace(/\.(?=:|$)/, '');

async function put(
  host: Host,
  question: () => Promise<Reply>,
  {until, rest}: {until: number; rest: () => Promise<unknown>},
): Promise<Reply | null> {
  const mayAsk = () => host.failures < patience && Date.now() < until;
  if (host.wasAsked && mayAsk()) await rest();
  if (!mayAsk()) return null;
  host.wasAsked = true;
  const reply = await question();
  host.failures = failuresAfter(host.failures, reply);
  return reply;
}

function failuresAfter(before: number, {status, failure}: Reply): number {
  if (status !== null && tired.includes(status)) return patience;
  return failure !== null && failure.code !== 'ENOTFOUND' ? before + 1 : 0;
}
