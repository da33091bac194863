import {join} from 'node:path';
import type {Circumstances, Compiled} from '../compass/compile';
import {colorWanted} from './color';

/**
 * Mends what a program can, and says so on the standard error.
 *
 * @param isDryRun whether the pages stay as they are, and what would become of them is shown
 * @returns the handbook as it is then, or would be
 */
export async function mendPages(
  root: string,
  circumstances: Circumstances,
  isDryRun: boolean,
): Promise<Compiled> {
  const {countWords, mend, plural, replaceText, reportFileChanges} = await import('./pipeline');
  const {changes, mended, compiled} = mend(root, circumstances);
  const what =
    mended.length === 0
      ? 'nothing'
      : `${plural(mended.length, 'finding')} in ${plural(changes.length, 'page')}`;
  if (isDryRun) {
    process.stdout.write(reportFileChanges(changes, {color: colorWanted()}));
    process.stderr.write(`--fix mends ${what}; what is left: ${countWords(compiled.diagnostics)}.\n`);
  } else {
    for (const {file, before, after} of changes) replaceText(join(root, file), before ?? '', after);
    process.stderr.write(`Mended ${what}.\n`);
  }
  return compiled;
}
