import {type PageReference, referencesOf} from '../../directives/page-references';
import {fold, nearest} from '../../model/names';
import {onceBy, onceFor} from '../../model/once';
import {own} from '../../model/own';
import type {CheckContext, Compass, Entry, Finding, Page} from '../../types';
import {pageThatWas} from './former-names';
import {type ScenarioName, scenarioNames} from './scenario-names';
import {unknown} from './unknown';
import {isUnsure} from './unsure';

const shelves = {role: 'roles', process: 'processes', template: 'templates', channel: 'channels'} as const;
export type ShelvedKind = keyof typeof shelves;

/** All that a page names, in its text, its front matter, and its worked examples. */
const namedOn = onceFor((page: Page): (PageReference | ScenarioName)[] => [
  ...referencesOf(page),
  ...scenarioNames(page),
]);

/** Every place where pages name something of a kind by an id that nothing has. */
export function* unresolved(context: CheckContext, kind: ShelvedKind): Iterable<Finding> {
  const shelf: Record<string, Entry> = context.compass[shelves[kind]];
  const told = new Set<string>();
  for (const page of context.pages) {
    for (const reference of namedOn(page)) {
      const {kind: referred, name, place} = reference;
      if (referred !== kind || Object.hasOwn(shelf, name) || isUnsure(context, name)) continue;
      const isFirst = !told.has(name);
      told.add(name);
      const note =
        otherKind(context.compass, kind, name) ?? (isFirst ? pageThatWas(context, kind, name) : null);
      const expected = turned(shelf, reference) ?? idsNear(shelf, name);
      yield {
        file: page.file,
        place,
        ...unknown(kind, name, expected, `the id of a ${kind}`),
        ...(note && {note}),
      };
    }
  }
}

/** `given: {Ana: keeper}`: the person stands in the place of the role. */
function turned(shelf: Record<string, Entry>, reference: PageReference | ScenarioName): string[] | null {
  if (!('block' in reference) || reference.path[0] !== 'given') return null;
  const role = own((reference.block.data.given ?? {}) as Record<string, unknown>, reference.name);
  return typeof role === 'string' && Object.hasOwn(shelf, role) ? [`${role}: ${reference.name}`] : null;
}

/** The roles that pages name and that are not there. */
export const lostRoles = onceBy(
  ({compass}: CheckContext) => compass,
  ({compass, pages}) => {
    const named = pages.flatMap((page) => namedOn(page).filter(({kind}) => kind === 'role'));
    return new Set(named.map(({name}) => name).filter((name) => !Object.hasOwn(compass.roles, name)));
  },
);

/** The ids of what is called so, or nearly so. */
export function idsNear(shelf: Record<string, Entry>, name: string): string[] {
  const entries = Object.values(shelf);
  const called = entries.filter(({title}) => fold(title) === fold(name)).map(({id}) => id);
  const near = nearest(name, Object.keys(shelf));
  const titles = nearest(
    name,
    entries.map(({title}) => title),
  );
  const byTitle = titles.flatMap((near) => entries.filter(({title}) => title === near).map(({id}) => id));
  return [...new Set([...called, ...near, ...byTitle])].slice(0, 3);
}

function otherKind(compass: Compass, wanted: ShelvedKind, name: string): string | null {
  const all = {...shelves, term: 'terms'} as const;
  const found = Object.entries(all).find(
    ([kind, shelf]) => kind !== wanted && Object.hasOwn(compass[shelf], name),
  );
  return found ? `\`${name}\` is a ${found[0]}; here stands the id of a ${wanted}.` : null;
}
