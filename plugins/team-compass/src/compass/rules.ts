import published from '../../generated/examples.json';
import {families} from '../checks';
import type {Check, Rule, RuleDefinition, RuleExample} from '../types';
import {ruleUrl} from './rule-url';

/** Every rule as its page tells it, in the order of the published list. */
export const rules = rulesWith(published);

/** The rules with examples by their ids; a rule that is so new that it has none yet has an empty one. */
export function rulesWith(examples: Record<string, RuleExample>): Rule[] {
  return families.flatMap(({title, summary, checks}) =>
    checks.map((check) => ({
      ...definitionOf(check),
      family: {title, summary},
      url: ruleUrl(check.id),
      example: examples[check.id] ?? {broken: [], output: '', mended: []},
    })),
  );
}

/** A rule without what finds. */
function definitionOf(check: Check): RuleDefinition {
  if ('find' in check) {
    const {find: _find, ...definition} = check;
    return definition;
  }
  const {findOn: _findOn, ...definition} = check;
  return definition;
}
