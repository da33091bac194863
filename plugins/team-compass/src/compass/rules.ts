import published from '../../generated/examples.json';
import {families} from '../checks';
import type {Rule, RuleExample} from '../types';
import {ruleUrl} from './rule-url';

/** Every rule as its page tells it, in the order of the published list. */
export const rules = rulesWith(published);

/** The rules with examples by their ids; a rule that is so new that it has none yet has an empty one. */
export function rulesWith(examples: Record<string, RuleExample>): Rule[] {
  return families.flatMap(({title, summary, checks}) =>
    checks.map(({find: _find, ...rule}) => ({
      ...rule,
      family: {title, summary},
      url: ruleUrl(rule.id),
      example: examples[rule.id] ?? {broken: [], output: '', mended: []},
    })),
  );
}
