import type {DirectiveSpec} from './spec';

/** A button that opens what a template leads to, or copies its message. */
export const button: DirectiveSpec = {
  name: 'button',
  forms: ['text', 'leaf'],
  label: 'optional',
  attributes: {template: {means: 'template', required: true}},
  example: '::button{template=incident-first-response}',
};
