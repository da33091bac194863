import type {LinkAnswer} from '../types';
import {noEnd, noSuchHost, notPublic} from './judge-answer';

/** Where nobody answers at all, there may be no network: that says nothing of the hosts that were not found. */
export function judgeTogether(answers: Map<string, LinkAnswer>): Map<string, LinkAnswer> {
  const all = [...answers];
  return all.some(([, answer]) => hasAnswered(answer))
    ? answers
    : new Map(all.map(([url, answer]) => [url, answer.why === noSuchHost ? doubted(answer) : answer]));
}

/** Whether there is no network here: several hosts were asked, and not one of them said a word. */
export function nobodyAnswered(answers: Map<string, LinkAnswer>): boolean {
  const asked = [...answers].filter(([, {state, why}]) => state !== 'left' && why !== notPublic);
  const hosts = new Set(asked.map(([url]) => new URL(url).host));
  return hosts.size > 1 && !asked.some(([, answer]) => hasAnswered(answer));
}

const hasAnswered = ({status, state, why}: LinkAnswer) =>
  status !== null || state === 'login' || why === noEnd;

const doubted = (answer: LinkAnswer): LinkAnswer => ({
  ...answer,
  state: 'unsure',
  why: `${noSuchHost}, and nobody else answered: is there a network?`,
});
