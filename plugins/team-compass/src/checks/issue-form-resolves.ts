import {nearest} from '../model/names';
import type {Check, CheckContext, Finding} from '../types';
import {type IssueButton, issueButtons, isUnread} from './shared/issue-buttons';
import {unknown} from './shared/unknown';

/** Every button that opens an issue fills in a form that its repository has. */
export const issueFormResolves: Check = {
  id: 'issue-form-resolves',
  severity: 'error',
  summary: 'Every issue form or issue template that a button opens is one that its repository has.',
  why: 'With a form that is no longer called so, the button opens an empty page at the worst moment.',
  mend: 'Take the file name that the message suggests. If the other repository has changed since, run `compass forms update owner/name` first.',
  *find(context) {
    if (Object.keys(context.forms).length === 0) return;
    for (const button of issueButtons(context)) {
      if (button.forms === null) yield* withoutSnapshot(context, button);
      else if (button.form === null)
        yield withoutForm(
          button,
          button.forms.templates.map(({file}) => file),
        );
    }
  },
};

function* withoutSnapshot(
  context: CheckContext,
  {page, issue: {repository}}: IssueButton,
): Iterable<Finding> {
  if (isUnread(context, repository)) return;
  const known = Object.values(context.forms).map((forms) => forms.repository);
  yield {
    file: page.file,
    place: page.placeOf(['issue', 'repository']),
    ...unknown('repository', repository, nearest(repository, known), 'one whose forms are known'),
    note: `If it is meant, \`compass forms update ${repository}\` writes down what it offers.`,
  };
}

function withoutForm({page, issue}: IssueButton, files: string[]): Finding {
  const near = nearest(issue.form, files);
  const expected = near.length > 0 ? near : files;
  return {
    file: page.file,
    place: page.placeOf(['issue', 'form']),
    ...unknown('form', issue.form, expected, 'one that the repository has'),
  };
}
