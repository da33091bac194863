import type {Check} from '../types';
import {faultsOf} from './shared/faults';

/** The docs folder holds pages, and nothing else. */
export const docsHoldMarkdown: Check = {
  id: 'docs-hold-markdown',
  severity: 'error',
  summary:
    'The docs folder holds Markdown pages and nothing else: no programs, no links to other files, no images.',
  why: 'Everything in it is published, and some files would be run.',
  find: ({files}) =>
    faultsOf(
      files.map(({file, fault}) => ({file, faults: fault ? [fault] : []})),
      'file',
    ),
};
