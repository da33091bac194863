import {
  namedDuration,
  type Page,
  type Process,
  type Role,
  resolveTerm,
  type Template,
  timelinesOf,
} from 'team-compass';
import {aboutView} from './about';
import {buttonView} from './button';
import type {ViewContext} from './context';
import {diagramView, diagramViews} from './diagram';
import {glossaryEntries, roleEntries, siteOf} from './entries';
import {findingViews} from './findings';
import {linksOf} from './links';
import {processView} from './process';
import {raciView} from './raci';
import {roleView} from './role';
import {scenarioView} from './scenario';
import type {PageView} from './types';

export {type ViewContext, viewContext} from './context';
export {allEntries, roleEntries} from './entries';
export {findingViews} from './findings';
export {familyViews, ruleViews} from './rules';
export type * from './types';

/** All that one page shows of the compass. */
export async function pageView(context: ViewContext, page: Page): Promise<PageView> {
  const {processes, roles, templates} = context.compass;
  const attributes = (directive: string, attribute: string) =>
    page.facts.directives
      .filter(({name}) => name === directive)
      .flatMap((found) => found.attributes[attribute] ?? []);
  const process = page.kind === 'process' ? own<Process>(processes, page) : undefined;
  const role = page.kind === 'role' ? own<Role>(roles, page) : undefined;
  const template = page.kind === 'template' ? own<Template>(templates, page) : undefined;
  return {
    ...linksOf(context, page),
    buttons: Object.fromEntries(
      attributes('button', 'template').flatMap((id) => {
        const meant = Object.hasOwn(templates, id) ? templates[id] : undefined;
        return meant ? [[id, buttonView(context, meant)]] : [];
      }),
    ),
    glossaries: Object.fromEntries(
      attributes('glossary', 'terms').map((terms) => [terms, glossaryEntries(context, terms)]),
    ),
    roleLists: Object.fromEntries(attributes('roles', 'process').map((id) => [id, roleEntries(context, id)])),
    matrices: Object.fromEntries(
      page.facts.directives
        .filter(({name}) => name === 'raci')
        .map(({attributes: {process: id}}) => [id ?? '', raciView(context, id)]),
    ),
    durations: Object.fromEntries(
      page.facts.directives
        .filter(({name}) => name === 'duration')
        .map(({label, attributes: {step = ''}}) => {
          const found = namedDuration(context.compass, step.trim(), label ?? '');
          return [`${label} ${step}`, found.type === 'found' ? found.words : ''];
        }),
    ),
    diagrams: await diagramViews(context, attributes('diagram', 'process'), page),
    process: process ? processView(context, process) : null,
    diagram: process ? await diagramView(context, process, page) : null,
    role: role ? roleView(context, role) : null,
    scenarios: timelinesOf(context, page.file).map((timeline) => timeline && scenarioView(context, timeline)),
    template: template ? buttonView(context, template) : null,
    elsewhere: elsewhere(context, page),
    about: aboutView(context, page),
    findings: findingViews(context, page.file),
  };
}

/** The entry that a page makes; of two pages with one id only the first makes it. */
function own<Entry extends {file: string}>(shelf: Record<string, Entry>, page: Page): Entry | undefined {
  const entry = Object.hasOwn(shelf, page.id) ? shelf[page.id] : undefined;
  return entry?.file === page.file ? entry : undefined;
}

function elsewhere(context: ViewContext, page: Page): PageView['elsewhere'] {
  const {roles, terms} = context.compass;
  const word = page.kind === 'role' ? own(roles, page) : page.kind === 'term' ? own(terms, page) : undefined;
  const found = word?.source ? resolveTerm(context, word.source) : null;
  if (!word || found?.type !== 'external') return null;
  return {summary: word.definition, url: found.href, site: siteOf(context, word) ?? found.service};
}
