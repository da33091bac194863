import {docName} from '../../model/doc-name';
import {escaped} from '../markdown';
import type {Item} from './items';
import {shortened} from './say';

export interface ChangesLook {
  /** Where the pages are published; `null` where they are not. */
  site: string | null;
  /** The folder of the pages. */
  docs: string;
  /** Whether something on the pages of one of the two could not be understood. */
  isPartial: boolean;
}

/** A title in bold, as a link where its page is published. */
export function linked(
  {title, file, anchor}: Pick<Item, 'title' | 'file' | 'anchor'>,
  look: ChangesLook,
): string {
  const name = `**${escaped(shortened(title?.trim() ?? '', 200) || '?')}**`;
  if (look.site === null || file === null) return name;
  const path = docName(file, look.docs).split('/').map(encoded).join('/');
  const site = look.site.replace(/\/*$/, '/').replace(/[<>\\\s]/g, encoded);
  const address = `${site}${path}${anchor ? `#${encoded(anchor)}` : ''}`;
  return `[${name}](<${address}>)`;
}

/** No name of a file or step is longer than that; half a character cannot be in an address. */
const encoded = (part: string) => encodeURIComponent(Buffer.from(part).toString());
