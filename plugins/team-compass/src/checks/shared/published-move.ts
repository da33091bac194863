import type {CheckContext, Finding} from '../../types';
import {givenPlace} from './given-place';
import {type Entry, keyFor, placeOfEntry, placeOnPage} from './published-entries';
import {reasonNote} from './published-reason';
import {quote} from './unknown';

/** What is said of a name that leads somewhere else than before; nothing where it went with its page. */
export function moveOf(
  context: CheckContext,
  {written, index, page, now, isPageLossTold}: Entry,
): Finding | null {
  if (!now || isPageLossTold) return null;
  const line = placeOfEntry(context.published, index);
  const target = givenPlace(context, now);
  const isOnPage = now.file === page?.file;
  const before = placeWords(written.page, written.anchor);
  const elsewhere = page ? placeOnPage(page, keyFor(written)) : line;
  return {
    ...(isOnPage ? target : elsewhere),
    actual: written.name,
    expected: [before],
    reason: `Unexpected move of ${quote(written.name)} to ${quote(placeWords(now.file, now.anchor))}, expected ${quote(before)} as before`,
    note: `Other sites link here by this name. If they should arrive there, ${reasonNote(context, 'moved', written, index)}`,
    cause: isOnPage
      ? {...line, message: 'It was given to other sites here.'}
      : {...target, message: 'It is given out here now.'},
  };
}

const placeWords = (file: string, anchor: string) => (anchor === '' ? file : `${file}#${anchor}`);
