import {fold, nearest} from '../model/names';
import {type Resolution, resolveLink, splitService} from '../model/resolve';
import type {Check, CheckContext, Finding} from '../types';
import {type OutsideName, outsideNames, resolveOutside} from './shared/outside-names';
import {ambiguous, unknown} from './shared/unknown';

/** Every name of another site is in what that site gives out. */
export const externalNameResolves: Check = {
  id: 'external-name-resolves',
  severity: 'error',
  summary:
    'Every name of another site, such as `docs:Support Team`, is in the list of names that site gives out.',
  why: 'A link by name holds when the other site moves its pages, but only as long as the name is one of its own.',
  mend: 'Take the name that the message suggests: capitals and spaces count. If the other site has changed it, use the new name; if the site is new here, add it to `services` in `compass.yml`.',
  *find(context) {
    for (const page of context.pages) {
      for (const outside of outsideNames(context, page)) {
        const words = judge(context, outside);
        if (words) yield {file: page.file, place: outside.place, ...words};
      }
    }
  },
};

type Words = Omit<Finding, 'file' | 'place'>;

function judge(context: CheckContext, {name, isTerm}: OutsideName): Words | null {
  const found = resolve(context, name, isTerm);
  switch (found.type) {
    case 'ambiguous':
      return ambiguous('name', name, found.candidates);
    case 'unknown-service': {
      if (context.configFindings.length > 0) return null;
      const known = Object.keys(context.config.services);
      const near = found.nearest.length > 0 ? found.nearest : known.slice(0, 3);
      return unknown('site', found.service, near, 'a site that `services` of the configuration names');
    }
    case 'unknown':
      return isUnread(context, name) ? null : unknownName(context, name, isTerm, found.nearest);
    default:
      return null;
  }
}

function resolve(context: CheckContext, name: string, isTerm: boolean): Resolution {
  const whole = resolveOutside(context, {name, isTerm});
  if (whole) return whole;
  const [service = '', ...rest] = name.split(':');
  const tidy = `${service.toLowerCase()}:${rest.join(':').trim()}`;
  const found = splitService(tidy) && resolve(context, tidy, isTerm);
  if (found?.type === 'unknown' || found?.type === 'unknown-service') return found;
  return {type: 'unknown', nearest: found ? [tidy] : nearest(name, Object.keys(context.inventories))};
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
