import type {DirectiveSpec} from './spec';

/** A process drawn from its steps, in place. */
export const diagram: DirectiveSpec = {
  name: 'diagram',
  forms: ['leaf'],
  label: 'none',
  attributes: {process: {means: 'process', required: true}},
  example: '::diagram{process=incident-response}',
};
