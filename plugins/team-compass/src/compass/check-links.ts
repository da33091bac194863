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
  /** Asks for addresses; what it says nothing of is left for the next time. */
  ask(urls: string[]): Promise<Map<string, LinkAnswer>>;
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
  );
  const checked = open.map((address): CheckedAddress => {
    const before = known.get(address.url);
    if (before) return {...address, ...withoutDay(before), asked: before.day};
    return {...address, ...(answers.get(address.url) ?? left), asked: null};
  });
  writeLinksCache(root, worthKeeping(checked, context.today));
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

function worthKeeping(checked: CheckedAddress[], today: string): LinksCache {
  const good = checked.filter(({state}) => state === 'fine' || state === 'moved');
  return new Map(good.map((address) => [address.url, {...withoutDay(address), day: address.asked ?? today}]));
}

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
