import {kinds} from '../model/schemas';
import type {Kind, Page} from '../types';

/** What can be renamed: a page of some kind, or a step of a process. */
export type RenamedKind = Kind | 'step';

export const renamedKinds: RenamedKind[] = [...kinds, 'step'];

/** What somebody asks for, as it is typed. */
export interface Request {
  kind: RenamedKind;
  old: string;
  new: string;
  id?: string | undefined;
  keepId?: boolean | undefined;
  plural?: string | undefined;
  /** Whether the old names of a term or role stay its names. */
  alias?: boolean | undefined;
  /** Why an anchor goes that was given to other sites. */
  reason?: string | undefined;
}

/** What something is called. */
export interface Names {
  id: string;
  title: string;
  plural: string | null;
}

/** Something that has names: a page, or a step on the page of its process. */
export interface Subject {
  kind: RenamedKind;
  page: Page;
  names: Names;
}

/** What is to become of it. */
export interface Renaming extends Subject {
  becomes: Names;
  /** The file of the page afterwards. */
  to: string;
  /** The old names of a term or role that stay its names. */
  kept: string[];
  reason: string | null;
}
