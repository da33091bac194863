import {type Compiled, type PageEntry, usedOn} from 'team-compass';
import type {Ref} from './types';

/** What views are made from: the compiled compass, and where its pages stand on the site. */
export interface ViewContext extends Compiled {
  /** Addresses by file. */
  permalinks: Record<string, string>;
  /** The files whose text links to a term or role, by its file. */
  usedOn: Record<string, string[]>;
}

export function viewContext(compiled: Compiled, permalinks: Record<string, string>): ViewContext {
  return {...compiled, permalinks, usedOn: usedOn(compiled, compiled.pages)};
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

/**
 * A step by its `process/step`: a link to its heading.
 *
 * @param home the process on whose page it is named
 */
export function stepRef(context: ViewContext, key: string, home?: string): Ref {
  const [process = '', id = ''] = key.split('/');
  const {processes} = context.compass;
  const found = Object.hasOwn(processes, process) ? processes[process] : undefined;
  const step = found?.steps.find((candidate) => candidate.id === id);
  if (!found || !step) return {title: id || key, to: null};
  const page = process === home ? '' : (context.permalinks[found.file] ?? null);
  return {title: step.title, to: page === null ? null : `${page}#${id}`};
}

/** Who acts: a role, or one of the two persons of a hand-over. */
export function actorRef(context: ViewContext, id: string): Ref {
  if (id === 'outgoing') return {title: 'Whoever hands over', to: null};
  if (id === 'incoming') return {title: 'Whoever takes over', to: null};
  return id === 'anyone' ? {title: 'Anyone', to: null} : entryRef(context, 'roles', id);
}

export const actorRefs = (context: ViewContext, ids: string[]): Ref[] =>
  ids.map((id) => actorRef(context, id));

export const entryOf = (context: ViewContext, file: string): PageEntry | undefined =>
  context.compass.pages[file];
