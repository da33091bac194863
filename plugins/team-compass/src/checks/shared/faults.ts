import type {Fault, Finding, Page} from '../../types';

/** What stopped pages from being read, as findings. */
export function* faultsOf(pages: Pick<Page, 'file' | 'faults'>[], type: Fault['type']): Iterable<Finding> {
  for (const {file, faults} of pages) {
    for (const {type: found, ...words} of faults) if (found === type) yield {file, ...words};
  }
}
