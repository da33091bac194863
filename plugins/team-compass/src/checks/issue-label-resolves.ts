import {nearest} from '../model/names';
import type {Check} from '../types';
import {issueButtons} from './shared/issue-buttons';
import {unknown} from './shared/unknown';

/** Every label that a button sets is one that the repository has. */
export const issueLabelResolves: Check = {
  id: 'issue-label-resolves',
  severity: 'error',
  summary: 'Every label that a button sets is one that the repository has.',
  why: 'A label that is not there is left out without a word, and whoever looks by label never finds the issue.',
  mend: 'Take the label that the message suggests; capitals do not count, spaces do. If it is new there, run `compass forms update owner/name` first.',
  *find(context) {
    for (const {page, issue, forms} of issueButtons(context)) {
      if (!forms?.labels) continue;
      const known = new Set(forms.labels.map((label) => label.toLowerCase()));
      for (const [index, label] of (issue.labels ?? []).entries()) {
        if (known.has(label.toLowerCase())) continue;
        const place = page.placeOf(['issue', 'labels', index]);
        const near = nearest(label, forms.labels);
        yield {file: page.file, place, ...unknown('label', label, near, 'one that the repository has')};
      }
    }
  },
};
