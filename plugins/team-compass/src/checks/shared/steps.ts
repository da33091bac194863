import {referencesOf} from '../../directives/page-references';
import type {CheckContext, Page} from '../../types';

/** The ids of the steps of a process, as far as its front matter could be read. */
export function stepIds({frontMatter}: Page): string[] {
  const {steps} = frontMatter;
  return typeof steps === 'object' && steps !== null && !Array.isArray(steps) ? Object.keys(steps) : [];
}

/** The ids of the steps that others have `alongside`. */
export const dutyIds = (page: Page): string[] =>
  referencesOf(page).flatMap(({kind, name, path}) =>
    kind === 'step' && path.at(-2) === 'alongside' ? [name] : [],
  );

/** The page of a process. */
export function processPage({pages}: CheckContext, id: string): Page | null {
  return pages.find((page) => page.kind === 'process' && page.id === id) ?? null;
}
