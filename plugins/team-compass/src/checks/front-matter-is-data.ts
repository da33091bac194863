import type {Check} from '../types';
import {faultsOf} from './shared/faults';

/** The front matter of every page can be read, as plain data. */
export const frontMatterIsData: Check = {
  id: 'front-matter-is-data',
  severity: 'error',
  summary: 'The front matter of every page is plain data: keys with values, each key once.',
  why: 'It is what the check and the site know of a page; nothing in it is ever run.',
  find: ({pages}) => faultsOf(pages, 'front-matter'),
};
