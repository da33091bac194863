import {type Compiled, type PageEntry, referencesOf, resolveTerm} from 'team-compass';
import type {Ref} from './types';

/** What views are made from: the compiled compass, and where its pages stand on the site. */
export interface ViewContext extends Compiled {
  /** Addresses by file. */
  permalinks: Record<string, string>;
  /** The files whose text links to a term or role, by its file. */
  usedOn: Record<string, string[]>;
}

export function viewContext(compiled: Compiled, permalinks: Record<string, string>): ViewContext {
  const usedOn: Record<string, string[]> = {};
  for (const page of compiled.pages) {
    const inText = referencesOf(page).filter((reference) => reference.kind === 'term' && reference.inText);
    const found = inText.map(({name}) => resolveTerm(compiled, name));
    const files = new Set(found.flatMap((target) => (target.type === 'local' ? [target.entry.file] : [])));
    files.delete(page.file);
    for (const file of files) (usedOn[file] ??= []).push(page.file);
  }
  return {...compiled, permalinks, usedOn};
}

export function pageRef({compass, permalinks}: ViewContext, file: string): Ref {
  return {title: compass.pages[file]?.title ?? file, to: permalinks[file] ?? null};
}

/** A page of some kind, by its id; a name that leads nowhere stays a word. */
export function entryRef(
  context: ViewContext,
  shelf: 'roles' | 'processes' | 'templates' | 'channels',
  id: string,
): Ref {
  const entries: Record<string, {file: string}> = context.compass[shelf];
  const entry = Object.hasOwn(entries, id) ? entries[id] : undefined;
  return entry ? pageRef(context, entry.file) : {title: id, to: null};
}

/** Who acts: a role, or one of the two persons of a hand-over. */
export function actorRef(context: ViewContext, id: string): Ref {
  if (id === 'outgoing') return {title: 'Whoever hands over', to: null};
  if (id === 'incoming') return {title: 'Whoever takes over', to: null};
  return id === 'anyone' ? {title: 'Anyone', to: null} : entryRef(context, 'roles', id);
}

export const actorRefs = (context: ViewContext, ids: string | string[] | undefined): Ref[] =>
  (typeof ids === 'string' ? [ids] : (ids ?? [])).map((id) => actorRef(context, id));

export const entryOf = (context: ViewContext, file: string): PageEntry | undefined =>
  context.compass.pages[file];
