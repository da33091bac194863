import type {CheckContext, GivenName, Place} from '../../types';
import {pageAt} from './page-at';

/** Where a name that is given to other sites is written; the whole page where its path is the name. */
export function givenPlace(
  context: CheckContext,
  {file, written}: GivenName,
): {file: string; place: Place | null} {
  if (written === null) return {file, place: null};
  const page = pageAt(context, file);
  return {file, place: Array.isArray(written) ? page.placeOf(written) : page.place(written)};
}
