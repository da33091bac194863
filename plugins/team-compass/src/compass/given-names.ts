import {sphinxText} from '../inventory/sphinx-text';
import {docName} from '../model/doc-name';
import {own} from '../model/own';
import {publishedKey} from '../model/published';
import type {
  Compass,
  Config,
  GivenName,
  KeyPath,
  NameEntry,
  Page,
  PageEntry,
  PublishedName,
  Role,
  Term,
} from '../types';

/**
 * All names by which other sites can link to this handbook: of terms and roles, labels, and pages by their paths.
 *
 * What another site owns is not given out again. A page that moved keeps the names of its old path: for a heading only
 * those that were given out, since the page at the old path may have had other headings.
 */
export function givenNames(
  pages: Page[],
  compass: Compass,
  config: Config,
  published: PublishedName[],
): GivenName[] {
  const headings = published.filter(({anchor, dropped}) => anchor !== '' && dropped === undefined);
  const known = new Set(headings.map(publishedKey));
  const terms = Object.values(compass.names).flat();
  return [
    ...terms.flatMap((entry) => termName(entry, compass)),
    ...pages.flatMap((page) => pageNames(page, compass, config, known)),
  ].filter(({name}) => name !== '');
}

function termName({name, as, kind, id, file}: NameEntry, compass: Compass): GivenName[] {
  const word = own<Term | Role>(kind === 'term' ? compass.terms : compass.roles, id);
  if (!word || word.source !== undefined) return [];
  const written: KeyPath = as === 'alias' ? ['aliases', (word.aliases ?? []).indexOf(name)] : [as];
  return [{type: 'std:term', name: sphinxText(name), file, anchor: '', title: word.title, written}];
}

function pageNames(page: Page, compass: Compass, {docs}: Config, known: Set<string>): GivenName[] {
  const entry = compass.pages[page.file];
  if (!entry) return [];
  const {file, title, labels, formerly} = entry;
  const whole = (type: GivenName['type'], name: string, written: KeyPath | null): GivenName => ({
    type,
    name,
    file,
    anchor: '',
    title,
    written,
  });
  const path = docName(file, docs);
  return [
    ...labels.map((label, index) => whole('std:label', label, ['labels', index])),
    whole('std:doc', sphinxText(path), null),
    ...formerly.map((old, index) => whole('std:doc', old, ['formerly', index])),
    ...headingNames(page, entry, compass, path),
    ...formerly
      .flatMap((old) => headingNames(page, entry, compass, old))
      .filter((name) => known.has(publishedKey(name))),
  ];
}

/** The headings of a page as labels, `page:anchor`. Sphinx looks for labels in small letters. */
function headingNames(
  {facts}: Page,
  {file, id, kind}: PageEntry,
  {templates}: Compass,
  start: string,
): GivenName[] {
  // The words of a message are shown as they are, headings and all.
  if (kind === 'template' && own(templates, id)?.message != null) return [];
  return facts.headings
    .filter((heading) => heading.id !== '')
    .map((heading) => ({
      type: 'std:label',
      name: sphinxText(`${start}:${heading.id}`.toLowerCase()),
      file,
      anchor: heading.id,
      title: heading.text,
      written: heading.range,
    }));
}
