import type {Directive} from '../types';
import {directives} from './index';

/** A name that a directive is written with. */
export interface DirectiveReference {
  kind: 'term' | 'template' | 'process';
  name: string;
}

/** The names that a directive of ours is written with; none for a directive that is not ours. */
export function directiveReferences({name, label, attributes}: Directive): DirectiveReference[] {
  const spec = directives.find((candidate) => candidate.name === name);
  if (!spec) return [];
  const named = Object.entries(spec.attributes).flatMap(([attribute, {means}]): DirectiveReference[] => {
    const value = attributes[attribute];
    if (!value) return [];
    return means === 'terms'
      ? splitTerms(value).map((term) => ({kind: 'term', name: term}))
      : [{kind: means, name: value}];
  });
  return named.length === 0 && spec.labelMeans === 'term' && label ? [{kind: 'term', name: label}] : named;
}

export const splitTerms = (list: string) =>
  list
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '');
