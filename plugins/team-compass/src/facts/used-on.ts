import {referencesOf} from '../directives/page-references';
import {type Index, resolveTerm} from '../model/resolve';
import type {Page} from '../types';

/** The files whose text links to a term or role, by the file of that. */
export function usedOn(index: Index, pages: Page[]): Record<string, string[]> {
  const used: Record<string, string[]> = {};
  for (const page of pages) {
    const inText = referencesOf(page).filter((reference) => reference.kind === 'term' && reference.inText);
    const found = inText.map(({name}) => resolveTerm(index, name));
    const files = new Set(found.flatMap((target) => (target.type === 'local' ? [target.entry.file] : [])));
    files.delete(page.file);
    for (const file of files) (used[file] ??= []).push(page.file);
  }
  return used;
}
