import type {Check} from '../types';
import {faultsOf} from './shared/faults';

/** The front matter of every page can be read, as plain data. */
export const frontMatterIsData: Check = {
  id: 'front-matter-is-data',
  severity: 'error',
  summary: 'The front matter of every page is plain data: keys with values, each key once.',
  why: 'The lines between the two `---` are what the check and the site know of a page, and nothing in them is ever run.',
  mend: 'Write `key: value`, each key once, with a space behind the colon and no tabs. A value with a colon in it stands in quotes: `title: "Incident: update"`.',
  findOn: (page) => faultsOf([page], 'front-matter'),
};
