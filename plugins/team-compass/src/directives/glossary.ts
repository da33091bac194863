import type {DirectiveSpec} from './spec';

/** The definitions of some terms, in place. */
export const glossary: DirectiveSpec = {
  name: 'glossary',
  forms: ['leaf'],
  label: 'none',
  attributes: {terms: {means: 'terms', required: true}},
  example: '::glossary{terms="incident, change-request"}',
};
