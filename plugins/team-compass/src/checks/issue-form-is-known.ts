import type {Check} from '../types';
import {issueButtons, isUnread} from './shared/issue-buttons';
import {quote} from './shared/unknown';

/** A handbook that opens issues knows what the other repository offers. */
export const issueFormIsKnown: Check = {
  id: 'issue-form-is-known',
  severity: 'hint',
  summary: 'What a repository offers to those who open an issue there is kept in `inventories/forms`.',
  why: 'Only then is it noticed that a button leads to a form that is no longer called so.',
  mend: 'Run `compass forms update owner/name` with the name of the repository, and commit the file that it writes.',
  *find(context) {
    // With the first snapshot, one that is missing becomes an error of `issue-form-resolves`.
    if (Object.keys(context.forms).length > 0) return;
    for (const {page, issue} of issueButtons(context)) {
      if (isUnread(context, issue.repository)) continue;
      yield {
        file: page.file,
        place: page.placeOf(['issue', 'repository']),
        actual: issue.repository,
        reason: `Unexpected repository ${quote(issue.repository)} whose forms are not known, expected a snapshot of them`,
        note: `\`compass forms update ${issue.repository}\` writes it.`,
      };
    }
  },
};
