import type {Check, CheckContext} from '../types';
import {quote} from './shared/unknown';

/** An old path is written as the address had it, which says nothing of the docs folder. */
export const oldPathIsAnAddress: Check = {
  id: 'old-path-is-an-address',
  severity: 'error',
  summary: 'No path in `formerly` begins with the docs folder.',
  why: 'The old address had no such folder in it: nothing would lead on from there, and no old name would be kept.',
  mend: 'Take the docs folder off the path: `formerly: [support/old-name]`.',
  *find(context) {
    const {compass, config, pages} = context;
    for (const page of pages) {
      for (const [index, path] of (compass.pages[page.file]?.formerly ?? []).entries()) {
        if (!path.startsWith(`${config.docs}/`) || isBelowThatFolder(context, path)) continue;
        const expected = path.slice(config.docs.length + 1);
        yield {
          file: page.file,
          place: page.placeOf(['formerly', index]),
          actual: path,
          expected: [expected],
          reason: `Unexpected old path ${quote(path)}, expected ${quote(expected)}, without the docs folder`,
        };
      }
    }
  },
};

/** Whether the docs folder has a folder of its own name, or once had one. */
const isBelowThatFolder = ({files, config: {docs}, published}: CheckContext, path: string) =>
  files.some(({file}) => file.startsWith(`${docs}/${docs}/`)) ||
  published.names.some(({type, name}) => type === 'std:doc' && name === path);
