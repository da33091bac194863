import {own} from '../../model/own';
import type {CheckContext, FormsFile, IssueTemplate, Page, Template, TemplateIssue} from '../../types';
import {pageAt} from './page-at';

/** A template that opens an issue, and what is known of where it opens it. */
export interface IssueButton {
  page: Page;
  template: Template;
  issue: TemplateIssue;
  /** What its repository offers; `null` where there is no snapshot of it. */
  forms: FormsFile | null;
  /** The form that it fills in, as far as it is known. */
  form: IssueTemplate | null;
}

/** Every template that opens an issue, as far as it can be read. */
export function* issueButtons(context: CheckContext): Iterable<IssueButton> {
  for (const template of Object.values(context.compass.templates)) {
    const {issue} = template;
    if (issue?.repository === undefined || issue.form === undefined) continue;
    const forms = own(context.forms, issue.repository.toLowerCase()) ?? null;
    const form = forms?.templates.find(({file}) => file === issue.form) ?? null;
    yield {page: pageAt(context, template.file), template, issue, forms, form};
  }
}

/** Whether there is a snapshot of a repository that cannot be read: that has a finding of its own. */
export const isUnread = ({configFindings}: CheckContext, repository: string): boolean =>
  configFindings.some(({file}) => file.endsWith(`/forms/${repository.toLowerCase()}.json`));
