import {publishedKey} from '../model/published';
import type {Check, CheckContext, Finding} from '../types';
import {type Entry, entriesOf, placeOfEntry} from './shared/published-entries';
import {lossOf} from './shared/published-loss';
import {moveOf} from './shared/published-move';
import {quote} from './shared/unknown';

/** Every name that was once given to other sites still leads where it led, or the list says why not. */
export const publishedNameIsKept: Check = {
  id: 'published-name-is-kept',
  severity: 'error',
  summary: 'Every name in `inventories/published.json` still leads to the same place.',
  why: 'Other sites link here by these names, and a name that is gone breaks their build.',
  mend: 'Put the name back, as the message says. If it has to go, write why on its line in `inventories/published.json`: `"dropped": "…"`, or `"moved": "…"` where another page gives it out now.',
  *find(context) {
    yield* context.published.findings;
    yield* first(repeated(context));
    yield* first(changed(context));
  },
};

/** Whoever sees so many is helped by no more; and each takes a look at all other names. */
const most = 200;

function* first(findings: Iterable<Finding>): Iterable<Finding> {
  let count = 0;
  for (const finding of findings) {
    yield finding;
    if (++count === most) return;
  }
}

function* changed(context: CheckContext): Iterable<Finding> {
  for (const entry of entriesOf(context)) {
    const found = judge(context, entry);
    if (found) yield found;
  }
}

function judge(context: CheckContext, entry: Entry): Finding | null {
  const {state, written, isQuiet} = entry;
  if (written.dropped !== undefined || state === 'kept' || isQuiet) return null;
  if (state === 'gone') return lossOf(context, entry);
  return written.moved === undefined ? moveOf(context, entry) : null;
}

function* repeated({published}: CheckContext): Iterable<Finding> {
  const firsts = new Map<string, number>();
  for (const [index, name] of published.names.entries()) {
    const first = firsts.get(publishedKey(name));
    if (first === undefined) firsts.set(publishedKey(name), index);
    else
      yield {
        ...placeOfEntry(published, index),
        actual: name.name,
        reason: `Unexpected second line for ${quote(name.name)}, expected one`,
        note: 'Delete one of the two. If one of them says a reason, keep that one.',
        cause: {...placeOfEntry(published, first), message: 'The first one is here.'},
      };
  }
}
