import type {Template} from 'team-compass';
import {pageRef, type ViewContext} from './context';
import type {ButtonView} from './types';

export function buttonView(context: ViewContext, template: Template): ButtonView {
  return {
    template: template.id,
    title: template.title,
    description: template.description ?? '',
    to: pageRef(context, template.file).to,
    opens: template.opens ? {url: template.opens, host: new URL(template.opens).host} : null,
    message: template.message,
    variables: template.variables ?? [],
    copiedOn: template.copied_on ?? null,
  };
}
