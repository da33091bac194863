import type {TemplateIssue} from '../types';

/** The address that opens a new issue with everything filled in that can be. */
export function issueUrl({repository, form, title, labels, fields}: TemplateIssue): string {
  const url = new URL(`https://github.com/${repository}/issues/new`);
  url.searchParams.set('template', form);
  if (title) url.searchParams.set('title', title);
  if (labels) url.searchParams.set('labels', labels.join(','));
  for (const [field, value] of Object.entries(fields ?? {})) url.searchParams.set(field, value);
  return url.href;
}
