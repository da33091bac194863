import type {Check} from '../types';
import {faultsOf} from './shared/faults';

/** The docs folder holds pages, and nothing else. */
export const docsHoldMarkdown: Check = {
  id: 'docs-hold-markdown',
  severity: 'error',
  summary:
    'The docs folder holds Markdown pages and nothing else: no programs, no links to other files, no images.',
  why: 'Everything in this folder is published, and files of some kinds would run programs.',
  mend: 'Move images and downloads to the folder `static`, and link to them from there. A page ends in `.md`; everything else does not belong in `docs`.',
  find: ({files}) =>
    faultsOf(
      files.map(({file, fault}) => ({file, faults: fault ? [fault] : []})),
      'file',
    ),
};
