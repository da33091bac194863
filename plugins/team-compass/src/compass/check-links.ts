import {daysBetween} from '../model/days';
import {loginPages, needsLogin, whoLooks} from '../model/login-pages';
import {own} from '../model/own';
import type {
  CheckContext,
  CheckedAddress,
  LinkAnswer,
  LinkReport,
  LoginAddress,
  OutsideAddress,
} from '../types';
import {type LinksCache, readLinksCache, writeLinksCache} from './links-cache';
import {outsideAddresses} from './outside-addresses';

export interface CheckLinks {
  /** Asks for addresses, and tells each answer as it comes; what it says nothing of is left for the next time. */
  ask(urls: string[], onAnswer: (url: string, answer: LinkAnswer) => void): Promise<Map<string, LinkAnswer>>;
  /** How many days a good answer counts. */
  maxAge: number;
}

/** How many addresses are asked in one run. */
const most = 5_000;

/** Looks whether the addresses outside the handbook are still there: good answers of the last days count, too. */
export async function checkLinks(
  root: string,
  context: CheckContext,
  {ask, maxAge}: CheckLinks,
): Promise<LinkReport> {
  const all = outsideAddresses(context);
  const open = all.filter(({url}) => !needsLogin(url, context.config.login));
  const known = stillGood(readLinksCache(root), context.today, maxAge);
  const answers = await ask(
    open
      .map(({url}) => url)
      .filter((url) => !known.has(url))
      .slice(0, most),
    keeper(root, known, context.today),
  );
  const checked = open.map((address): CheckedAddress => {
    const before = known.get(address.url);
    if (before) return {...address, ...withoutDay(before), asked: before.day};
    return {...address, ...(answers.get(address.url) ?? left), asked: null};
  });
  writeLinksCache(
    root,
    new Map(checked.flatMap((address) => worthKeeping(address.url, address, address.asked ?? context.today))),
  );
  const behind = [
    ...all.filter(({url}) => needsLogin(url, context.config.login)),
    ...checked.filter(isLogin),
  ];
  return {
    addresses: checked.filter((address) => !isLogin(address)),
    logins: behind.flatMap((address) => loginAddresses(context, address)),
  };
}

const left: LinkAnswer = {state: 'left', status: null, to: null, why: 'there are too many for one time'};

const isLogin = ({state}: LinkAnswer) => state === 'login';

const withoutDay = ({state, status, to, why}: LinkAnswer): LinkAnswer => ({state, status, to, why});

function stillGood(cache: LinksCache, today: string, maxAge: number): LinksCache {
  const age = (day: string) => daysBetween(day, today);
  return new Map([...cache].filter(([, {day}]) => age(day) >= 0 && age(day) < maxAge));
}

/** After so many answers they are kept, so that a run that is stopped was not for nothing. */
const oftenEnough = 20;

function keeper(root: string, known: LinksCache, today: string) {
  const cache: LinksCache = new Map(known);
  let heard = 0;
  return (url: string, answer: LinkAnswer): void => {
    for (const [key, kept] of worthKeeping(url, answer, today)) cache.set(key, kept);
    heard += 1;
    if (heard % oftenEnough === 0) writeLinksCache(root, cache);
  };
}

/** What is good counts for days; all else is asked again the next time. */
const worthKeeping = (
  url: string,
  answer: LinkAnswer,
  day: string,
): [string, LinkAnswer & {day: string}][] =>
  answer.state === 'fine' || answer.state === 'moved' ? [[url, {...withoutDay(answer), day}]] : [];

/** One for each page that names it: each has its owner. */
function loginAddresses(context: CheckContext, {url, places}: OutsideAddress): LoginAddress[] {
  const pages = loginPages(context.compass, context.config);
  const files = [...new Set(places.map(({file}) => file))];
  return files.map((file) => {
    const page = pages.find((candidate) => candidate.file === file && new URL(candidate.url).href === url);
    const owner = own(context.compass.pages, file)?.owner ?? context.config.default_owner;
    return {
      url,
      places: places.filter((place) => place.file === file),
      ask: page ? page.ask : whoLooks(context.compass, {owner}),
      seen: page?.seen?.day ?? null,
    };
  });
}
