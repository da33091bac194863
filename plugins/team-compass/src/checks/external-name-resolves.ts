import {fold, nearest} from '../model/names';
import {offered, type Resolution, resolveLink, splitService} from '../model/resolve';
import type {Check, CheckContext, Finding, Page} from '../types';
import {knownAddress} from './shared/known-address';
import {type OutsideName, outsideNames, resolveOutside} from './shared/outside-names';
import {relativeLink} from './shared/relative';
import {ambiguous, unknown} from './shared/unknown';

/** Every name of another site is in what that site gives out. */
export const externalNameResolves: Check = {
  id: 'external-name-resolves',
  severity: 'error',
  summary:
    'Every name of another site, such as `docs:Support Team`, is in the list of names that site gives out.',
  why: 'A link by name holds when the other site moves its pages, but only as long as the name is one of its own.',
  mend: 'Take the name that the message suggests: for pages capitals count, for terms and labels they do not. If the other site has changed it, use the new name; if the site is new here, add it to `services` in `compass.yml`.',
  *find(context) {
    for (const page of context.pages) {
      for (const outside of outsideNames(context, page)) {
        const words = judge(context, page, outside);
        if (!words) continue;
        yield {file: page.file, place: outside.place, ...words};
        // Where no site is named at all, all others say the same.
        if (isWithoutSites(context)) return;
      }
    }
  },
};

const isWithoutSites = ({config}: CheckContext) => Object.keys(config.services).length === 0;

type Words = Omit<Finding, 'file' | 'place'>;

function judge(context: CheckContext, page: Page, {name, isTerm}: OutsideName): Words | null {
  const found = resolve(context, name, isTerm);
  switch (found.type) {
    case 'ambiguous':
      return ambiguous('name', name, found.candidates);
    case 'unknown-service':
      return context.configFindings.length > 0 ? null : unknownSite(context, page, name, found);
    case 'unknown':
      return isUnread(context, name) ? null : unknownName(context, name, isTerm, found.nearest);
    default:
      return null;
  }
}

function unknownSite(
  context: CheckContext,
  page: Page,
  name: string,
  {service, nearest: near}: Resolution & {type: 'unknown-service'},
): Words {
  const {services, prefix} = context.config;
  const otherwise = 'a site that `services` of the configuration names';
  if (service === prefix) {
    const own = context.given.find((given) => `${prefix}:${given.name}` === name);
    const expected = own ? [relativeLink(page.file, own.file, own.anchor || null)] : [];
    const words = unknown(
      'site',
      service,
      expected,
      'a link to a page, or a term without the name of a site',
    );
    return {...words, note: `\`${prefix}\` is what other sites call this handbook.`};
  }
  // Labels may hold a colon: the name of the site was left out.
  const whole = Object.values(context.inventories).filter(
    (inventory) => offered(inventory, name, ['std:label', 'std:doc', 'std:term']).length > 0,
  );
  const known = whole.length > 0 ? whole.map((site) => `${site.service}:${name}`) : near;
  const expected = known.length > 0 ? known : Object.keys(services).slice(0, 3);
  const words = {
    ...unknown('site', service, expected, otherwise),
    // What is unknown is the site; what was left out is its name.
    ...(whole.length === 1 && {replace: {from: name, to: known[0] ?? name}}),
  };
  return isWithoutSites(context)
    ? {...words, note: 'There is none yet: `compass.yml` is where the sites are named.'}
    : words;
}

function resolve(context: CheckContext, name: string, isTerm: boolean): Resolution {
  const whole = resolveOutside(context, {name, isTerm});
  if (whole) return whole.type === 'unknown' ? lookedAround(context, name, isTerm, whole) : whole;
  const [service = '', ...rest] = name.split(':');
  const tidy = `${service.toLowerCase()}:${rest.join(':').trim().replace(/^\/+/, '')}`;
  if (tidy.endsWith(':')) return {type: 'unknown', nearest: []};
  const found = splitService(tidy) && resolve(context, tidy, isTerm);
  if (found?.type === 'unknown' || found?.type === 'unknown-service') return found;
  return {type: 'unknown', nearest: found ? [tidy] : nearest(name, Object.keys(context.inventories))};
}

/** A name that is there, but is another kind of thing than was said, or has a part of a page behind it. */
function lookedAround(
  context: CheckContext,
  name: string,
  isTerm: boolean,
  unknownOne: Resolution & {type: 'unknown'},
): Resolution {
  const [, service, rest] = /^([^:]*):(?:term|label|doc):(.+)$/s.exec(name) ?? [];
  const other = rest === undefined ? null : resolveOutside(context, {name: `${service}:${rest}`, isTerm});
  if (other?.type === 'external') return {type: 'unknown', nearest: [`${service}:${rest}`]};
  const [page = '', anchor] = name.split('#');
  const target = anchor === undefined ? null : resolveLink(context, page);
  const there = target?.type === 'external' ? knownAddress(context, `${target.href}#${anchor}`) : null;
  return there ? {type: 'unknown', nearest: there.names} : unknownOne;
}

function unknownName(context: CheckContext, name: string, isTerm: boolean, near: string[]): Words {
  const as = isTerm ? resolveLink(context, name) : null;
  if (as?.type === 'external') {
    const what = as.name.type === 'std:doc' ? 'page' : 'label';
    const note = `It is a ${what} there: link to it as \`[words](${name})\`.`;
    return {...unknown('term', name, near, `a term of that site`), note};
  }
  const own = context.compass.names[fold(splitService(name)?.name ?? '')]?.[0];
  const expected = own ? [...near.slice(0, 2), own.name] : near;
  return unknown(isTerm ? 'term' : 'name', name, expected, 'a name that the site gives out');
}

/** Whether the list of the site's names could not be read: that has a finding of its own. */
function isUnread({config, configFindings}: CheckContext, name: string): boolean {
  const {service = ''} = splitService(name) ?? {};
  const inventory = Object.hasOwn(config.services, service) ? config.services[service]?.inventory : null;
  return inventory !== null && configFindings.some(({actual}) => actual === inventory);
}
