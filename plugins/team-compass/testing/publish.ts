import {checks} from '../src/checks';
import {rulesWith} from '../src/compass/rules';
import type {RuleExample} from '../src/types';
import {runExample} from './examples';
import {rulesPage} from './rules-page';

/** The example of every rule, run, by its id. */
export const runExamples = (home: string) =>
  Object.fromEntries(checks.map(({id}) => [id, runExample(home, id)]));

/**
 * What is published of the rules, by its file in this package: the examples for their pages, and the list for readers at
 * the code host.
 */
export function published(runs: Record<string, {example: RuleExample}>): Record<string, string> {
  const examples = Object.fromEntries(Object.entries(runs).map(([id, {example}]) => [id, example]));
  return {
    'generated/examples.json': `${JSON.stringify(examples, null, 2)}\n`,
    'RULES.md': rulesPage(rulesWith(examples)),
  };
}
