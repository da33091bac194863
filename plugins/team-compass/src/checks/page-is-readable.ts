import type {Check} from '../types';
import {faultsOf} from './shared/faults';

/** Every page is text that can be read. */
export const pageIsReadable: Check = {
  id: 'page-is-readable',
  severity: 'error',
  summary: 'Every page is one text in UTF-8, of a size that people read.',
  why: 'What cannot be read in full cannot be checked, and would be published all the same.',
  mend: 'Save the page as UTF-8 text, and keep one version where two were merged. Split a very long page in two, and close brackets, quotes and boxes that are nested too deep.',
  findOn: (page) => faultsOf([page], 'text'),
};
