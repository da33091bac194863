import {fold} from '../../model/names';
import {shown} from '../../model/quote';
import type {CheckContext, Finding, Page} from '../../types';
import {entriesOf, placeOnPage} from './published-entries';
import {titleOf} from './title-of';
import {quote} from './unknown';

/** What is said of a name that a page had until lately, as the list of names given to others tells. */
export function formerlyCalled(context: CheckContext, name: string): Omit<Finding, 'file' | 'place'> | null {
  const page = pageOnceCalled(context, name);
  if (!page) return null;
  const title = titleOf(page);
  return {
    actual: shown(name),
    expected: [title],
    reason: `Unexpected unknown term ${quote(name)}, expected ${quote(title)}`,
    note: `${quote(page.file)} was called so. As one of its \`aliases\` the name is right again, wherever it stands.`,
    cause: {...placeOnPage(page, 'title'), message: 'It is called so now.'},
  };
}

function pageOnceCalled(context: CheckContext, name: string): Page | null {
  const wanted = fold(name);
  const isFormer = (written: {type: string; name: string; dropped?: string}) =>
    written.type === 'std:term' && written.dropped === undefined && fold(written.name) === wanted;
  const found = entriesOf(context).find(({state, written}) => state === 'gone' && isFormer(written));
  return found?.page ?? null;
}

/** What is said where the page that an id names is gone, which perhaps has another id now. */
export function pageThatWas(context: CheckContext, kind: string, id: string): string | null {
  const found = entriesOf(context).find(
    ({state, page, written}) =>
      state === 'gone' && page === null && written.type === 'std:doc' && written.name.endsWith(`/${id}`),
  );
  return found
    ? `Its page ${quote(found.written.page)} is gone. Put it back: its title may change without its file. Else write the new id in each place; on a computer, \`compass rename ${kind} ${id}\` with the new name does that.`
    : null;
}
