import {fold, quoteList} from '../model/names';
import type {Check, Finding, KeyPath, Page} from '../types';
import {titleOf} from './shared/title-of';
import {quote} from './shared/unknown';

/** Every name of a term or role means one thing, whichever kind of name it is. */
export const nameIsUnique: Check = {
  id: 'name-is-unique',
  severity: 'error',
  summary:
    'No two terms or roles share a title, plural, abbreviation, alias or id, and none has a name twice.',
  why: 'A word that means two things sends the reader to the wrong one.',
  mend: 'Decide which page keeps the name, and take it out of the other one. If both pages mean the same, make one page of them.',
  *find(context) {
    const all = context.pages.filter(({kind}) => kind === 'term' || kind === 'role').map(namesOf);
    yield* shared(all.flat());
    for (const names of all) yield* repeated(names);
  },
};

interface Name {
  page: Page;
  name: string;
  as: 'title' | 'plural' | 'abbreviation' | 'alias' | 'id';
  path: KeyPath;
}

/** The names of one page; a title that is missing, or no text, is no name. */
function namesOf(page: Page): Name[] {
  const {frontMatter} = page;
  const aliases = Array.isArray(frontMatter.aliases) ? frontMatter.aliases : [];
  const all: [Name['as'], unknown, KeyPath][] = [
    ['title', frontMatter.title, ['title']],
    ['plural', frontMatter.plural, ['plural']],
    ['abbreviation', frontMatter.abbreviation, ['abbreviation']],
    ...aliases.map((alias, index): [Name['as'], unknown, KeyPath] => ['alias', alias, ['aliases', index]]),
    ['id', page.id, []],
  ];
  return all.flatMap(([as, name, path]) =>
    typeof name === 'string' && name !== '' ? [{page, name, as, path}] : [],
  );
}

/** One finding for each page that takes a name which an earlier page has. */
function* shared(all: Name[]): Iterable<Finding> {
  const groups = new Map<string, Name[]>();
  const grouped = all.map((own) => {
    const group = groups.get(fold(own.name)) ?? [];
    groups.set(fold(own.name), group);
    group.push(own);
    return {own, group};
  });
  const told = new Set<Page>();
  for (const {own, group} of grouped) {
    const {page, name, as, path} = own;
    const first = group
      .slice(0, group.indexOf(own))
      .find((other) => !isSamePage(other.page, page) && (other.as !== 'id' || as !== 'id'));
    if (!first || told.has(page)) continue;
    told.add(page);
    const pages = [...new Set(group.map((other) => other.page))];
    const candidates = pages.map((other) => `${titleOf(other)} (${other.file})`);
    yield {
      file: page.file,
      place: as === 'id' ? null : page.placeOf(path),
      actual: name,
      expected: candidates,
      reason: `Unexpected ${as} ${quote(name)}, which is also the ${first.as} of another page, expected a name of its own`,
      note: `It could mean ${quoteList(candidates)}. Give one of them another name; capitals make no difference.`,
      cause: {
        file: first.page.file,
        place: first.as === 'id' ? null : first.page.placeOf(first.path),
        message: `${quote(first.name)} is the ${first.as} of this page.`,
      },
    };
  }
}

/** Two files of one id have a finding of their own. */
const isSamePage = (a: Page, b: Page) => a.id === b.id;

/** A page that says one of its names again. */
function* repeated(names: Name[]): Iterable<Finding> {
  const firsts = new Map<string, Name>();
  for (const name of names.filter(({as}) => as !== 'id')) {
    const first = firsts.get(fold(name.name));
    if (!first) firsts.set(fold(name.name), name);
    // The same alias twice is for the schema, which wants every item once.
    if (!first || (first.as === 'alias' && first.name === name.name)) continue;
    yield {
      file: name.page.file,
      place: name.page.placeOf(name.path),
      actual: name.name,
      reason: `Unexpected ${name.as} ${quote(name.name)}, which is ${first.as === 'alias' ? 'an' : 'the'} ${first.as} already, expected another name or none`,
      note: 'Capitals make no difference: a name is found whichever way it is written.',
    };
  }
}
