import {type Rule, rules} from 'team-compass';
import type {ViewContext} from './context';
import type {FamilyView, RuleView} from './types';

/**
 * The pages of all rules, with the severities that this handbook gives them.
 *
 * @param list the address of the list of rules; each has its page below
 */
export function ruleViews({config}: ViewContext, list: string): RuleView[] {
  return rules.map(({id, severity, summary, why, mend, example, family}) => ({
    id,
    severity: config.severity[id] ?? severity,
    summary,
    why,
    mend,
    example,
    family: {title: family.title, to: `${list}#${anchorOf(family)}`},
  }));
}

/** The list of all rules, by family. */
export function familyViews(context: ViewContext, list: string): FamilyView[] {
  const families = new Map(rules.map(({family}) => [family.title, family]));
  const views = ruleViews(context, list);
  return [...families.values()].map((family) => ({
    id: anchorOf(family),
    ...family,
    rules: views
      .filter(({family: {title}}) => title === family.title)
      .map(({id, severity, summary}) => ({id, severity, summary, to: `${list}/${id}`})),
  }));
}

const anchorOf = ({title}: Rule['family']) => title.toLowerCase().replaceAll(' ', '-');
