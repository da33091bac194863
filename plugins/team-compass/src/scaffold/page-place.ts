import {dirname} from 'node:path';
import {canBeWritten} from '../compass/read-files';
import {isTidyName} from '../model/tidy-name';
import type {Handbook, PagePlan} from './question';

/** What Windows keeps for itself, and what Docusaurus takes for the page of a folder. */
const kept = /^(?:con|prn|aux|nul|com\d|lpt\d|index|readme)$/;

/**
 * Where a new page stands: in the folder where most of its kind are.
 *
 * @throws Error for a name or a folder that cannot be one
 */
export function placeFor(
  root: string,
  handbook: Handbook,
  {kind, folder: usual}: Pick<PagePlan, 'kind' | 'folder'>,
  id: string,
  folder?: string,
): string {
  const mistake = idMistake(id);
  if (mistake) throw new Error(mistake);
  const {docs} = handbook.config;
  const parent = folder?.replace(/\/+$/, '') ?? mostUsed(handbook, kind) ?? `${docs}/${usual}`;
  const isBelow = parent === docs || parent.startsWith(`${docs}/`);
  if (!isBelow || parent.split('/').some((name) => name === '' || name === '.' || name === '..'))
    throw new Error(
      `Unexpected folder \`${parent}\`, expected one below \`${docs}\`, such as ${docs}/${usual}`,
    );
  const file = `${parent}/${id}.md`;
  if (!canBeWritten(root, file))
    throw new Error(`Unexpected link on the way to \`${file}\`, expected folders of this handbook`);
  return file;
}

/** What is wrong with the name of a new page, if anything is. */
export function idMistake(id: string): string | null {
  if (!isTidyName(id)) return `Unexpected id \`${id}\`, expected small letters and digits, joined by hyphens`;
  if (kept.test(id))
    return `Unexpected id \`${id}\`, which is no name of its own for a file, expected another one`;
  return id.length > 100 ? `Unexpected id of ${id.length} characters, expected at most 100` : null;
}

/** The folder in which most pages of a kind stand; of several the first. */
function mostUsed({pages}: Handbook, kind: string): string | null {
  const counts = new Map<string, number>();
  for (const page of pages.filter((other) => other.kind === kind))
    counts.set(dirname(page.file), (counts.get(dirname(page.file)) ?? 0) + 1);
  const [most] = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return most?.[0] ?? null;
}
