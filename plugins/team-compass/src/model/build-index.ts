import type {
  Compass,
  Config,
  Entry,
  Kind,
  NameEntry,
  Page,
  PageEntry,
  Role,
  Step,
  Template,
  TemplateIssue,
  Term,
} from '../types';
import {issueUrl} from './issue-url';
import {fold} from './names';
import {whileSame} from './once';
import {soundPart} from './sound-part';

/**
 * Builds the compiled compass from all pages.
 *
 * A page with mistakes is still indexed, with what is right of it, so that one mistake does not bring others in its wake.
 */
export function buildIndex(pages: Page[], config: Config): Compass {
  const compass: Compass = {
    format: 1,
    pages: dictionary(),
    terms: dictionary(),
    roles: dictionary(),
    processes: dictionary(),
    templates: dictionary(),
    channels: dictionary(),
    names: dictionary(),
    labels: dictionary(),
  };
  for (const page of pages) {
    const {default_owner} = config;
    const {data, entry, onShelf} = sameEntries([page, default_owner], () => entriesOf(page, default_owner));
    compass.pages[page.file] = entry;
    const previous = shelfOf(compass, page.kind);
    if (previous && !Object.hasOwn(previous, page.id)) previous[page.id] = onShelf;
    for (const label of listOf(data.labels)) compass.labels[label] ??= page.file;
    if (page.kind === 'term' || page.kind === 'role') addNames(compass, page, entry.title, data);
  }
  return compass;
}

/** An object for any key: a term may be called "Constructor". */
const dictionary = () => Object.create(null);

interface Entries {
  /** What is right of the front matter. */
  data: Record<string, unknown>;
  entry: PageEntry;
  /** What the shelf of its kind holds of the page. */
  onShelf: unknown;
}

/** The same entries for as long as a page is as it was: what is made from them can be kept as well. */
const sameEntries = whileSame<Entries>();

function entriesOf(page: Page, default_owner: Config['default_owner']): Entries {
  const {id, file, kind, frontMatter} = page;
  const data = soundPart(kind, frontMatter, textOf(frontMatter.owner) ?? default_owner);
  const entry = {id, file, title: textOf(data.title) ?? id, owner: textOf(data.owner) ?? default_owner};
  return {data, entry: pageEntry(page, entry, data), onShelf: compiled(page, entry, data)};
}

function pageEntry({kind, facts}: Page, entry: Entry, data: Record<string, unknown>): PageEntry {
  return {
    ...entry,
    kind,
    labels: listOf(data.labels),
    formerly: listOf(data.formerly),
    review_by: textOf(data.review_by),
    anchors: facts.headings.map(({id}) => id),
  };
}

function shelfOf(compass: Compass, kind: Kind): Record<string, unknown> | null {
  const shelves = {
    term: compass.terms,
    role: compass.roles,
    process: compass.processes,
    template: compass.templates,
    channel: compass.channels,
  };
  return kind === 'page' ? null : shelves[kind];
}

function compiled(page: Page, entry: Entry, {kind: _kind, ...data}: Record<string, unknown>): unknown {
  switch (page.kind) {
    case 'term':
    case 'role':
      return {...data, ...entry, definition: textOf(data.summary) ?? page.facts.definition ?? ''} as
        | Term
        | Role;
    case 'process':
      return {...data, ...entry, steps: stepsOf(page, data.steps)};
    case 'template':
      return {...data, ...entry, ...templateWay(data, page.facts.body.source)};
    default:
      return {...data, ...entry};
  }
}

/** How a template reaches somebody: by an issue, by a canned response, or by its own words. */
function templateWay(data: Record<string, unknown>, body: string): Pick<Template, 'message' | 'opens'> {
  const issue = data.issue as TemplateIssue | undefined;
  return {message: issue ? null : body, opens: issue ? issueUrl(issue) : textOf(data.source)};
}

function stepsOf({facts}: Page, steps: unknown): Step[] {
  return Object.entries((steps ?? {}) as Record<string, Step>).map(([id, step]) => {
    const heading = facts.headings.find((candidate) => candidate.id === id);
    return {...step, id, title: heading?.text ?? id};
  });
}

function addNames(compass: Compass, page: Page, title: string, data: Record<string, unknown>): void {
  const add = (as: NameEntry['as'], name: string | null): void => {
    if (!name) return;
    const entries = (compass.names[fold(name)] ??= []);
    entries.push({name, as, kind: page.kind as NameEntry['kind'], id: page.id, file: page.file});
  };
  add('title', title);
  add('plural', textOf(data.plural));
  add('abbreviation', textOf(data.abbreviation));
  for (const alias of listOf(data.aliases)) add('alias', alias);
}

const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
const listOf = (value: unknown) =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
