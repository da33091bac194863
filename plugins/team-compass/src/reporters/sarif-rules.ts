import type {Diagnostic, Rule, Severity} from '../types';

const levels: Record<Severity, string> = {error: 'error', warning: 'warning', notice: 'note', hint: 'note'};

/** The rules that found something as SARIF describes them, with their pages as help. */
export function sarifRules(rules: Rule[], diagnostics: Diagnostic[]) {
  const used = new Set(diagnostics.map(({ruleId}) => ruleId));
  return rules.filter(({id}) => used.has(id)).map(describe);
}

function describe({id, severity, summary, why, mend, family, url}: Rule) {
  return {
    id,
    name: nameOf(id),
    shortDescription: {text: summary},
    fullDescription: {text: `${summary} ${why}`},
    helpUri: url,
    help: {
      text: `${summary} ${why}\n\nHow to mend it: ${mend}\n\n${url}`,
      markdown: `${summary} ${why}\n\n**How to mend it.** ${mend}\n\n[The page of the rule](${url})`,
    },
    defaultConfiguration: {level: levels[severity]},
    properties: {tags: [family.title]},
  };
}

/** `term-resolves` as tools want the names of rules: `TermResolves`. */
const nameOf = (id: string) => id.replace(/(?:^|-)([a-z])/g, (_all, letter: string) => letter.toUpperCase());
