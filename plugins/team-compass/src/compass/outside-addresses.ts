import {targetOf} from '../checks/shared/link-target';
import {keyPlace} from '../checks/shared/page-at';
import {namedAddresses} from '../checks/shared/web-links';
import type {CheckContext, LinkPlace, OutsideAddress, Place} from '../types';
import {configFile} from './read-config';

/** Every address outside the handbook that its pages or its configuration name, once, in the order of their letters. */
export function outsideAddresses(context: CheckContext): OutsideAddress[] {
  const found = new Map<string, Map<string, LinkPlace>>();
  for (const {url, file, place} of named(context)) {
    const asked = askable(url);
    if (asked === null) continue;
    const {line, column} = place.start;
    const places = found.get(asked) ?? new Map<string, LinkPlace>();
    found.set(asked, places.set(`${file}:${line}:${column}`, {file, line, column}));
  }
  return [...found]
    .map(([url, places]) => ({url, places: [...places.values()].sort(inOrder)}))
    .sort((one, other) => (one.url < other.url ? -1 : 1));
}

interface Named {
  url: string;
  file: string;
  place: Place;
}

function* named(context: CheckContext): Iterable<Named> {
  for (const page of context.pages) {
    const {file, facts} = page;
    for (const {url, range} of [...facts.links, ...facts.images])
      if (targetOf(context, page, url).type === 'web') yield {url, file, place: page.place(range)};
  }
  yield* inFrontMatter(context);
  yield* inConfiguration(context);
}

function* inFrontMatter(context: CheckContext): Iterable<Named> {
  for (const {address: url, file, place} of namedAddresses(context)) yield {url, file, place};
  for (const {file, issue} of Object.values(context.compass.templates)) {
    // The form itself asks for a login; what it opens in is there for all to see, or gone.
    if (issue?.repository !== undefined)
      yield {url: onGitHub(issue.repository), ...keyPlace(context, file, ['issue', 'repository'])};
  }
}

function* inConfiguration({config, configPlace}: CheckContext): Iterable<Named> {
  for (const [id, {url}] of Object.entries(config.services))
    yield {url, file: configFile, place: configPlace(['services', id, 'url'])};
  if (config.repository !== null)
    yield {url: onGitHub(config.repository), file: configFile, place: configPlace(['repository'])};
}

const onGitHub = (repository: string) => `https://github.com/${repository}`;

/** An address as it is asked; `null` where there is nothing to ask, as where something is filled in later. */
function askable(written: string): string | null {
  if (!URL.canParse(written) || /\{\{|%7B%7B/i.test(written)) return null;
  const url = new URL(written);
  url.hash = '';
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}

const inOrder = (one: LinkPlace, other: LinkPlace) =>
  one.file === other.file
    ? one.line - other.line || one.column - other.column
    : one.file < other.file
      ? -1
      : 1;
