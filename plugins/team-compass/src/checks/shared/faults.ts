import {findingOfFault} from '../../model/fault-finding';
import type {Fault, Finding, Page} from '../../types';

/** What stopped pages from being read, as findings. */
export function* faultsOf(pages: Pick<Page, 'file' | 'faults'>[], type: Fault['type']): Iterable<Finding> {
  for (const {file, faults} of pages) {
    for (const fault of faults) if (fault.type === type) yield findingOfFault(file, fault);
  }
}
