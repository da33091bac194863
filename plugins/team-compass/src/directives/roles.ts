import type {DirectiveSpec} from './spec';

/** The roles that act in a process, in place. */
export const roles: DirectiveSpec = {
  name: 'roles',
  forms: ['leaf'],
  label: 'none',
  attributes: {process: {means: 'process', required: true}},
  example: '::roles{process=incident-response}',
};
