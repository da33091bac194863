import type {DirectiveSpec} from './spec';

/** A link to a term, with its definition in a card. */
export const term: DirectiveSpec = {
  name: 'term',
  forms: ['text'],
  label: 'required',
  labelMeans: 'term',
  titledBy: 'ref',
  attributes: {ref: {means: 'term', required: false}},
  example: ':term[Incident]',
};
