import type {Compiled} from '../compass/compile';
import {groupBy} from '../model/group-by';
import {own} from '../model/own';
import type {Drafts, FileChange} from '../types';
import {meantStep} from './meant-step';
import {newNames} from './new-names';
import {newPage} from './new-page';
import {renamingOf} from './renaming-of';
import {newSettings} from './settings';
import type {Renaming, Request} from './types';

/** What has to be done so that something has a new name: nothing of it is done yet. */
export interface Plan {
  renaming: Renaming;
  changes: FileChange[];
  /** How often it was named elsewhere, or by its page itself. */
  names: number;
}

/**
 * Works out what becomes of every file of a handbook when something in it is renamed.
 *
 * @throws Error where it cannot be, with what to do
 */
export function planOf(compiled: Compiled, request: Request): Plan {
  const renaming = renamingOf(compiled, request);
  const newName = newNames(compiled, renaming, meantStep(compiled, renaming));
  const pages = compiled.pages.map((page) => ({page, ...newPage(compiled, renaming, newName, page)}));
  const became = groupBy(
    pages.flatMap(({page, replaced}) => replaced.map((names) => ({...names, file: page.file}))),
    ({file, from}) => JSON.stringify([file, from]),
  );
  const settings = newSettings(
    compiled,
    renaming,
    (file, name) => became.get(JSON.stringify([file, name]))?.at(0)?.to,
  );
  const changes = [
    ...pages.map(({page, text}) => ({
      file: page.file,
      to: page.file === renaming.page.file ? renaming.to : page.file,
      before: page.source,
      after: text,
    })),
    ...settings.map(({file, text}) => ({
      file,
      to: file,
      before: own(compiled.sources, file) ?? '',
      after: text,
    })),
  ].filter(({file, to, before, after}) => file !== to || before !== after);
  const names = pages.reduce((sum, {replaced}) => sum + replaced.length, 0);
  return {renaming, changes, names};
}

/** The files of a plan as drafts, so that the handbook can be checked before anything is written. */
export const draftsOf = ({changes}: Plan): Drafts =>
  Object.fromEntries(
    changes.flatMap(({file, to, after}) => [
      ...(file === to ? [] : ([[file, null]] satisfies [string, null][])),
      [to, after] satisfies [string, string],
    ]),
  );
