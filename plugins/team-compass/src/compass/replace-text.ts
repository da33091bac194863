import {readFileSync} from 'node:fs';
import {writeWhole} from '../inventory/write-whole';

/**
 * Puts another text into a page, in one go; a mark of its encoding at its start stays.
 *
 * @param before what was read of it
 * @throws Error where somebody else has changed it meanwhile
 */
export function replaceText(file: string, before: string, after: string): void {
  const current = readFileSync(file, 'utf8');
  const mark = current.startsWith('\ufeff') ? '\ufeff' : '';
  if (current.slice(mark.length) !== before.replace(/^\ufeff/, ''))
    throw new Error(`Unexpected change of ${file} meanwhile, expected none: nothing was written there.`);
  writeWhole(file, mark + after.replace(/^\ufeff/, ''));
}
