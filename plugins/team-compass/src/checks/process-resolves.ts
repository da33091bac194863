import type {Check} from '../types';
import {unresolved} from './shared/names-of-kind';

/** Every process that is run, continued as or shown is the id of one. */
export const processResolves: Check = {
  id: 'process-resolves',
  severity: 'error',
  summary: 'Every process that a page names exists.',
  why: 'Whoever is sent on to a process must find it.',
  mend: 'Write the id of the process: the name of its file without `.md`, such as `incident-response`. The title does not count here.',
  find: (context) => unresolved(context, 'process'),
};
