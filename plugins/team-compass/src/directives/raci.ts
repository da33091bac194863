import type {DirectiveSpec} from './spec';

/** Who has which part in each step of a process, or of all processes. */
export const raci: DirectiveSpec = {
  name: 'raci',
  forms: ['leaf'],
  label: 'none',
  attributes: {process: {means: 'process', required: false}},
  example: '::raci{process=incident-response}',
};
