import type {Check} from '../types';
import {faultsOf} from './shared/faults';

/** Every page is text that can be read. */
export const pageIsReadable: Check = {
  id: 'page-is-readable',
  severity: 'error',
  summary: 'Every page is UTF-8 text of a size that people read.',
  why: 'What cannot be read in full cannot be checked, and would be published all the same.',
  find: ({pages}) => faultsOf(pages, 'text'),
};
