import {readFileSync} from 'node:fs';
import {writeWhole} from '../inventory/write-whole';

/**
 * Puts another text into a page, in one go; a mark of its encoding at its start stays.
 *
 * @param before what was read of it
 * @throws Error where somebody else has changed it meanwhile
 */
export function replaceText(file: string, before: string, after: string): void {
  writeWhole(file, withMark(file, before, after));
}

/**
 * A text as it takes the place of one that is there, with the mark of its encoding.
 *
 * @throws Error where there is another text by now
 */
export function withMark(file: string, before: string, after: string): string {
  const current = readFileSync(file, 'utf8');
  const mark = current.startsWith('\ufeff') ? '\ufeff' : '';
  if (current.slice(mark.length) !== before.replace(/^\ufeff/, ''))
    throw new Error(`Unexpected change of ${file} meanwhile, expected none: nothing was written there.`);
  return mark + after.replace(/^\ufeff/, '');
}
