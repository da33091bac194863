import {isTidyName, tidyName} from '../model/tidy-name';
import type {Check, CheckContext, Finding} from '../types';
import {isInvisible} from './shared/invisible';
import {quote} from './shared/unknown';

/** Every file and folder has a name that can be an id and an address. */
export const idIsWellFormed: Check = {
  id: 'id-is-well-formed',
  severity: 'error',
  summary: 'Every page and folder is named in small letters and digits, joined by hyphens.',
  why: 'The name is an id and a part of the address: it must be easy to type, to say and to read.',
  mend: 'Rename the file or folder: small letters and digits, hyphens instead of spaces, no accents.',
  *find({pages, config}: CheckContext): Iterable<Finding> {
    const told = new Set<string>();
    for (const {file} of pages) {
      const names = file.slice(config.docs.length + 1).split('/');
      for (const [index, name] of names.entries()) {
        const isPage = index === names.length - 1;
        const path = names.slice(0, index + 1).join('/');
        const id = isPage ? name.replace(/\.md$/, '') : name;
        if (isTidyName(id) || told.has(path) || isInvisible(name)) continue;
        told.add(path);
        const tidy = tidied(id);
        const expected = tidy ? [isPage ? `${tidy}.md` : tidy] : [];
        const wanted = expected[0] ? quote(expected[0]) : 'small letters and hyphens';
        yield {
          file,
          place: null,
          actual: name,
          expected,
          reason: `Unexpected ${isPage ? 'file' : 'folder'} name ${quote(name)}, expected ${wanted}`,
        };
      }
    }
  },
};

/** The name as it should be. */
const tidied = (id: string): string | null => (id.toLowerCase() === 'readme' ? 'index' : tidyName(id));
