import {referencesOf} from '../directives/page-references';
import {resolveTerm} from '../model/resolve';
import type {Check, CheckContext, Role, Term} from '../types';
import {keyPlace} from './shared/page-at';
import {quote} from './shared/unknown';

/** No page uses a word that another one has replaced. */
export const termIsCurrent: Check = {
  id: 'term-is-current',
  severity: 'warning',
  summary: 'No page names a term or role that is deprecated.',
  why: 'A word goes out of use only when nobody meets it any more.',
  mend: 'Use the word that the message suggests. If the sentence is about the old word itself, write it without a link.',
  *find(context) {
    for (const page of context.pages) {
      for (const {kind, name, place, path} of referencesOf(page)) {
        if (kind !== 'term' && kind !== 'role') continue;
        const word = wordOf(context, kind, name);
        const isOwn = word?.file === page.file && path[0] !== 'replaced_by';
        if (word?.status !== 'deprecated' || isOwn) continue;
        const instead = word.replaced_by;
        const title = instead && (wordOf(context, 'term', instead)?.title ?? instead);
        yield {
          file: page.file,
          place,
          actual: name,
          expected: title ? [title] : [],
          reason: `Unexpected deprecated ${word.kind} ${quote(name)}, expected ${title ? quote(title) : 'one that is in use'}`,
          cause: {
            ...keyPlace(context, word.file, ['status']),
            message: 'It is deprecated here.',
          },
        };
      }
    }
  },
};

function wordOf({compass, inventories}: CheckContext, kind: 'term' | 'role', name: string) {
  const {terms, roles} = compass;
  const tagged = (word: Term | Role | undefined, kind: 'term' | 'role') => word && {...word, kind};
  if (kind === 'role') return Object.hasOwn(roles, name) ? tagged(roles[name], 'role') : undefined;
  const found = resolveTerm({compass, inventories}, name);
  if (found.type !== 'local') return undefined;
  const {id, kind: as} = found.entry;
  return tagged(as === 'term' ? terms[id] : roles[id], as);
}
