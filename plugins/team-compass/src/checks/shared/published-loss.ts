import {nearest} from '../../model/names';
import {publishedKey} from '../../model/published';
import type {CheckContext, Finding, Heading, Page, PublishedName} from '../../types';
import {likelyPage} from './likely-page';
import {type Entry, keyFor, placeOfEntry, placeOnPage} from './published-entries';
import {reasonNote} from './published-reason';
import {quote} from './unknown';

/** What is said of a name that is no longer given out: at the page that gave it, or at its line in the list. */
export function lossOf(context: CheckContext, entry: Entry): Finding {
  const {written, index, page} = entry;
  const line = placeOfEntry(context.published, index);
  const note = noteOf(context, entry);
  if (!page)
    return {...line, note, ...(written.type === 'std:doc' ? lostPage : lostWithPage)(context, written)};
  const lost = written.anchor === '' ? lostName(page, written) : lostHeading(context, page, written);
  return {
    ...lost,
    note,
    cause: {...line, message: 'It was given to other sites here.'},
  };
}

function noteOf(context: CheckContext, {written, index, page}: Entry): string {
  const {type, moved} = written;
  const used = type === 'std:doc' ? 'Other sites link to it.' : 'Other sites link here by it.';
  const wrong =
    moved === undefined ? '' : ' `moved` is for a name that another page gives out now, and none does.';
  const headings = !page && hasHeadings(context, written) ? ' Its headings go with it.' : '';
  return `${used}${wrong} If it has to go, ${reasonNote(context, 'dropped', written, index)}${headings}`;
}

const hasHeadings = ({published}: CheckContext, {type, page}: PublishedName) =>
  type === 'std:doc' && published.names.some((other) => other.page === page && other.anchor !== '');

const words = {'std:term': 'name', 'std:label': 'label', 'std:doc': 'old path'};

function lostName(page: Page, written: PublishedName): Finding {
  const key = keyFor(written);
  const name = quote(written.name);
  const lost = {...placeOnPage(page, key), actual: written.name};
  const reason = `Unexpected loss of the ${words[written.type]} ${name}, expected`;
  if (written.type === 'std:term' && page.kind !== 'term' && page.kind !== 'role')
    return {...lost, ...placeOnPage(page, 'kind'), reason: `${reason} a term or role of that name`};
  if (written.type === 'std:term' && Object.hasOwn(page.frontMatter, 'source')) {
    const owned = `Unexpected \`source\` of ${name}, by which other sites link here, expected none`;
    return {...lost, ...placeOnPage(page, 'source'), reason: owned};
  }
  return {...lost, expected: [written.name], reason: `${reason} it in \`${key}\``};
}

function lostHeading(context: CheckContext, page: Page, written: PublishedName): Finding {
  const heading = likelyHeading(context, page, written);
  const line = heading && `${'#'.repeat(heading.depth)} ${heading.text} {#${written.anchor}}`;
  const at = heading ? {file: page.file, place: page.place(heading.range)} : placeOnPage(page, 'title');
  return {
    ...at,
    actual: heading?.id ?? written.anchor,
    expected: line === undefined ? [] : [line],
    reason: `Unexpected loss of the heading ${quote(`#${written.anchor}`)}, expected ${line === undefined ? `one that ends in ${quote(`{#${written.anchor}}`)}` : quote(line)}`,
  };
}

/** The heading that was probably renamed: new on its page, and the only one, or called nearly the same. */
function likelyHeading(
  {published}: CheckContext,
  page: Page,
  {page: file, anchor}: PublishedName,
): Heading | undefined {
  const known = new Set(published.names.filter((name) => name.page === file).map((name) => name.anchor));
  const added = page.facts.headings.filter(({id}) => !known.has(id) && !known.has(id.toLowerCase()));
  if (added.length === 1) return added[0];
  const ids = added.map(({id}) => id);
  const meant = nearest(anchor, ids, 1)[0] ?? mostAlike(anchor, ids);
  return added.find(({id}) => id === meant);
}

/** The one with the most words in common, where it has any. */
function mostAlike(anchor: string, ids: string[]): string | undefined {
  const words = new Set(anchor.split('-'));
  const shared = (id: string) => id.split('-').filter((word) => words.has(word)).length;
  const [best] = [...ids].sort((a, b) => shared(b) - shared(a));
  return best !== undefined && shared(best) > 0 ? best : undefined;
}

type Words = Omit<Finding, 'file' | 'place'>;

function lostPage(context: CheckContext, {name, page}: PublishedName): Words {
  const likely = likelyPage(context, page);
  const expected = `formerly: [${name}]`;
  return {
    actual: name,
    expected: likely ? [expected] : [],
    reason: `Unexpected loss of the page ${quote(name)}, expected ${likely ? `${quote(expected)} on ${quote(likely.file)}` : 'it, or a page that has its path in `formerly`'}`,
    ...(likely && {
      cause: {...placeOnPage(likely, 'title'), message: 'This may be the page, in its new place.'},
    }),
  };
}

/** A name whose page is gone, and that no other page has. */
function lostWithPage({given, published}: CheckContext, {type, name, page}: PublishedName): Words {
  const known = new Set(published.names.map(publishedKey));
  const added = given.filter((other) => other.type === type && !known.has(publishedKey(other)));
  const [near] = nearest(
    name,
    added.map((other) => other.name),
    1,
  );
  const likely = added.find((other) => other.name === near);
  return {
    actual: name,
    expected: [name],
    reason: `Unexpected loss of the ${words[type]} ${quote(name)}, expected it on the page that has taken the place of ${quote(page)}`,
    ...(likely && {
      cause: {file: likely.file, place: null, message: `This page has the new name ${quote(likely.name)}.`},
    }),
  };
}
