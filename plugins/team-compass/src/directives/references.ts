import {beginsCurly} from '../model/curly-quotes';
import type {Directive, Range} from '../types';
import {cutValue} from './cut-value';
import {directives} from './index';

/** A name that a directive is written with. */
export interface DirectiveReference {
  kind: 'term' | 'template' | 'process';
  name: string;
  /** The name itself, or the directive whose words are the name. */
  range: Range;
}

/** The names that a directive of ours is written with; none for a directive that is not ours. */
export function directiveReferences(directive: Directive): DirectiveReference[] {
  const {name, label, attributes, range} = directive;
  const spec = directives.find((candidate) => candidate.name === name);
  // Quotation marks that were bent are told of for themselves, and so is a value that is cut off.
  if (!spec || Object.values(attributes).some(beginsCurly)) return [];
  if (cutValue(directive, spec)) return [];
  const named = Object.entries(spec.attributes).flatMap(([attribute, {means}]): DirectiveReference[] => {
    const value = attributes[attribute];
    if (!value) return [];
    // A step is named with what it is asked for: its own check looks for both.
    if (means === 'step') return [];
    const at = valueRange(directive, attribute);
    return means === 'terms' ? listed(value, at) : [{kind: means, name: value, range: at}];
  });
  return named.length === 0 && spec.labelMeans === 'term' && label
    ? [{kind: 'term', name: label, range}]
    : named;
}

function valueRange({written, range}: Directive, attribute: string): Range {
  return written.findLast(({name}) => name === attribute)?.valueRange ?? range;
}

/** The terms of a list, each where it stands. */
function listed(list: string, {start}: Range): DirectiveReference[] {
  let from = 0;
  return splitTerms(list).map((name) => {
    from = list.indexOf(name, from);
    const at = start + from;
    from += name.length;
    return {kind: 'term', name, range: {start: at, end: at + name.length}};
  });
}

export const splitTerms = (list: string) =>
  list
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '');
