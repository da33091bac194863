import pMap from 'p-map';
import type {LinkAnswer} from '../types';
import {askOne} from './ask-one';
import {inTurn, type TurnOptions} from './in-turn';
import {judgeTogether} from './judge-together';

export interface AskOptions extends TurnOptions {
  /** Milliseconds that an answer may take. */
  wait: number;
  /** Hosts that are never asked, also not where a redirect leads to them. */
  login: string[];
  /** Whether this machine itself may be asked: for tests. */
  allowLoopback: boolean;
  /** Hears each answer as it comes. */
  onAnswer?: (url: string, answer: LinkAnswer) => void;
}

/** How many hosts are asked at a time. */
const hostsAtOnce = 8;

/** Asks for every address whether it is there: one at a time on each host, with a pause, and no more once a host is tired. */
export async function askAll(urls: string[], options: AskOptions): Promise<Map<string, LinkAnswer>> {
  const put = inTurn(options);
  const answers = new Map<string, LinkAnswer>();
  const askHost = async (ofHost: string[]): Promise<void> => {
    for (const url of ofHost) {
      const answer = await askOne(url, options, put);
      answers.set(url, answer);
      options.onAnswer?.(url, answer);
    }
  };
  await pMap(byHost(urls), askHost, {concurrency: hostsAtOnce});
  return judgeTogether(answers);
}

function byHost(urls: string[]): string[][] {
  const hosts = new Map<string, string[]>();
  for (const url of urls) {
    const {host} = new URL(url);
    hosts.set(host, [...(hosts.get(host) ?? []), url]);
  }
  return [...hosts.values()];
}
