import {placeholdersIn} from '../checks/shared/placeholders';
import {scenarioNames} from '../checks/shared/scenario-names';
import {stepIds} from '../checks/shared/steps';
import {stringsOf} from '../checks/shared/strings';
import type {Use} from '../compass/replace-names';
import {referencesOf} from '../directives/page-references';
import {onceFor} from '../model/once';
import {scenariosOf} from '../model/parse-scenarios';
import type {ReferenceKind} from '../model/schemas';
import type {KeyPath, Page, ScenarioBlock} from '../types';

/** A name that a page is written with, and what kind of name it is. */
export interface PageUse extends Use {
  is: ReferenceKind | 'link' | 'step key' | 'anchor' | 'variable';
  /** The path of its key, in the front matter or in a worked example. */
  path: KeyPath;
  /** Whether readers see it as it is written: the words of a term. */
  isShown: boolean;
  /** The worked example that it stands in. */
  block: ScenarioBlock | null;
}

/** All that a page names, in an order that depends on nothing else: its own steps and anchors among it. */
export const usesOf = onceFor((page: Page): PageUse[] => [
  ...references(page),
  ...durations(page),
  ...inScenarios(page),
  ...links(page),
  ...steps(page),
  ...variables(page),
]);

const use = (
  is: PageUse['is'],
  name: string,
  place: PageUse['place'],
  more: Partial<PageUse> = {},
): PageUse => ({is, name, place, path: [], isShown: false, block: null, ...more});

function references(page: Page): PageUse[] {
  const directives = new Set(page.facts.directives.map(({range}) => JSON.stringify(page.place(range))));
  return referencesOf(page).map(({kind, name, place, path, inText}) =>
    use(kind, name, place, {path, isShown: inText && directives.has(JSON.stringify(place))}),
  );
}

/** The steps that durations in the text are taken from, as `process/step`. */
function durations(page: Page): PageUse[] {
  return page.facts.directives.flatMap(({name, written}) =>
    name === 'duration'
      ? written.flatMap((attribute) =>
          attribute.name === 'step'
            ? use('step', attribute.value, page.place(attribute.valueRange), {path: ['kept_by']})
            : [],
        )
      : [],
  );
}

function inScenarios(page: Page): PageUse[] {
  const names = scenarioNames(page).map(({kind, name, place, path, block}) =>
    use(kind, name, place, {path, block}),
  );
  const variables = scenariosOf(page).flatMap((block) => {
    const {then: {known: written} = {}} = block.data as {then?: {known?: unknown}};
    return [...stringsOf(written, ['then', 'known'])].map(({text, path}) =>
      use('variable', text, block.placeOf(path), {path, block}),
    );
  });
  return [...names, ...variables];
}

const links = (page: Page): PageUse[] =>
  page.facts.links.map(({url, range}) => use('link', url, page.place(range)));

/** The steps of a process as keys, and all anchors that are written. */
function steps(page: Page): PageUse[] {
  const keys = page.kind === 'process' ? stepIds(page) : [];
  return [
    ...keys.map((id) => use('step key', id, page.placeOf(['steps', id], 'key'), {path: ['steps', id]})),
    ...page.facts.headings.flatMap(({id, explicit, range}) =>
      explicit ? use('anchor', id, page.place(range)) : [],
    ),
  ];
}

const variableKeys = new Set<unknown>(['variables', 'needs', 'sets', 'record_in']);

/** What messages leave to be filled in, and where it is declared. */
function variables(page: Page): PageUse[] {
  const declared = [...stringsOf(page.frontMatter)].flatMap(({text, path}) =>
    path.some((key) => variableKeys.has(key)) ? use('variable', text, page.placeOf(path), {path}) : [],
  );
  if (page.kind !== 'template') return declared;
  const {source, range} = page.facts.body;
  const filled = placeholdersIn(source, []).flatMap(({index, source: piece, variable, isProper}) => {
    const start = range.start + index;
    return isProper ? use('variable', variable, page.place({start, end: start + piece.length})) : [];
  });
  return [...declared, ...filled];
}
