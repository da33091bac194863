import {referencesOf} from '../directives/page-references';
import {resolveTerm} from '../model/resolve';
import type {Check, CheckContext, Finding, NameEntry, Page, Range} from '../types';
import {targetOf} from './shared/link-target';
import {mentionsOf} from './shared/mentions';
import {quote} from './shared/unknown';

/** A page links each term once, where it is named first. */
export const mentionIsLinked: Check = {
  id: 'mention-is-linked',
  severity: 'hint',
  onRequest: true,
  summary: 'A page that names a term or role in its text links it once.',
  why: 'Whoever does not know the word finds out what it means without a search.',
  mend: 'Write the first mention as `:term[the words]`. A page that links the word anywhere needs no other link.',
  *find(context) {
    const find = mentionsOf(context.compass);
    for (const page of context.pages) if (page.kind !== 'template') yield* judge(context, page, find);
  },
};

function* judge(context: CheckContext, page: Page, find: ReturnType<typeof mentionsOf>): Iterable<Finding> {
  const told = linkedOn(context, page);
  const {headings, links, directives, prose} = page.facts;
  const linked = [...links, ...directives.filter(({form}) => form === 'text')].map(({range}) => range);
  const titles = new Set(headings.map(({range}) => range.start));
  for (const {source, range, inFootnote} of prose) {
    if (inFootnote || titles.has(range.start)) continue;
    for (const {entry, start, end} of find(source)) {
      const at = {start: range.start + start, end: range.start + end};
      if (entry.file === page.file || told.has(keyOf(entry)) || linked.some((other) => overlap(other, at)))
        continue;
      told.add(keyOf(entry));
      const written = page.source.slice(at.start, at.end);
      const expected = `:term[${written.replace(/\s+/g, ' ')}]`;
      yield {
        file: page.file,
        place: page.place(at),
        actual: written,
        expected: [expected],
        reason: `Unexpected ${quote(written)} without a link on this page, expected ${quote(expected)}`,
      };
    }
  }
}

const keyOf = ({kind, id}: Pick<NameEntry, 'kind' | 'id'>) => `${kind} ${id}`;
const overlap = (one: Range, other: Range) => one.start < other.end && other.start < one.end;

/** The terms and roles that a page links, by their names or by the paths of their pages. */
function linkedOn(context: CheckContext, page: Page): Set<string> {
  const {terms, roles} = context.compass;
  const byFile = new Map([
    ...Object.values(terms).map(({file, id}) => [file, keyOf({kind: 'term', id})] as const),
    ...Object.values(roles).map(({file, id}) => [file, keyOf({kind: 'role', id})] as const),
  ]);
  const found = new Set<string>();
  for (const {kind, name, inText} of referencesOf(page)) {
    if (kind !== 'term' || !inText) continue;
    const resolved = resolveTerm(context, name);
    if (resolved.type === 'local') found.add(keyOf(resolved.entry));
  }
  for (const {url} of page.facts.links) {
    const target = targetOf(context, page, url);
    const key = target.type === 'page' ? byFile.get(target.file) : undefined;
    if (key) found.add(key);
  }
  return found;
}
