import {setTimeout as sleep} from 'node:timers/promises';
import pMap from 'p-map';
import type {LinkAnswer} from '../types';
import {askOne} from './ask-one';
import {judgeTogether} from './judge-together';

export interface AskOptions {
  /** Milliseconds between two questions to one host. */
  pause: number;
  /** Milliseconds that an answer may take. */
  wait: number;
  /** Milliseconds for all questions together; what is not asked by then is left for the next time. */
  within: number;
  /** Hosts that are never asked, also not where a redirect leads to them. */
  login: string[];
  /** Whether this machine itself may be asked: for tests. */
  allowLoopback: boolean;
  /** Hears each answer as it comes. */
  onAnswer?: (url: string, answer: LinkAnswer) => void;
}

/** How many hosts are asked at a time. */
const hostsAtOnce = 8;

/** After so many failures in a row a host is left alone. */
const patience = 3;

/** Asks for every address whether it is there: one at a time on each host, with a pause, and no more once a host is tired. */
export async function askAll(urls: string[], options: AskOptions): Promise<Map<string, LinkAnswer>> {
  const until = Date.now() + options.within;
  const answers = new Map<string, LinkAnswer>();
  const askHost = async (ofHost: string[]): Promise<void> => {
    let failures = 0;
    for (const [index, url] of ofHost.entries()) {
      const mayAsk = failures < patience && Date.now() < until;
      if (index > 0 && mayAsk) await sleep(options.pause);
      const {answer, isTired} = mayAsk ? await askOne(url, options) : {answer: left, isTired: false};
      if (isTired) failures = patience;
      else if (mayAsk) failures = answer.status === null && answer.state === 'unsure' ? failures + 1 : 0;
      answers.set(url, answer);
      options.onAnswer?.(url, answer);
    }
  };
  await pMap(byHost(urls), askHost, {concurrency: hostsAtOnce});
  return judgeTogether(answers);
}

const left: LinkAnswer = {
  state: 'left',
  status: null,
  to: null,
  why: 'the host is left alone until next time',
};

function byHost(urls: string[]): string[][] {
  const hosts = new Map<string, string[]>();
  for (const url of urls) {
    const {host} = new URL(url);
    hosts.set(host, [...(hosts.get(host) ?? []), url]);
  }
  return [...hosts.values()];
}
