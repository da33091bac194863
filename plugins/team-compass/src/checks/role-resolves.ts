import type {Check} from '../types';
import {unresolved} from './shared/names-of-kind';

/** Every owner, sender, recipient or helper is the id of a role. */
export const roleResolves: Check = {
  id: 'role-resolves',
  severity: 'error',
  summary: 'Every role that a page names exists.',
  why: 'Work that belongs to a role nobody knows is done by nobody.',
  mend: 'Write the id of the role: the name of its file without `.md`, such as `support-steward`. The title does not count here.',
  find: (context) => unresolved(context, 'role'),
};
