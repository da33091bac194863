import {type Check, type CheckContext, type Diagnostic, withDefaults} from 'team-compass';
import {checks} from '../../plugins/team-compass/src/checks';
import {givenNames} from '../../plugins/team-compass/src/compass/given-names';
import {runChecks} from '../../plugins/team-compass/src/compass/run-checks';
import {buildIndex} from '../../plugins/team-compass/src/model/build-index';
import {parsePage} from '../../plugins/team-compass/src/model/parse-page';

/** What the checks say of pages that are on no disk. */
export function checkPages(pages: Record<string, string>, which: Check[] = checks): Diagnostic[] {
  return runChecks(which, contextOf(pages));
}

const report = {file: 'report.md', kind: 'markdown'} as const;

export function contextOf(pages: Record<string, string>): CheckContext {
  const config = withDefaults({default_owner: 'keeper'});
  const files = Object.entries(pages).map(([file, text]) => ({file, text, fault: null}));
  const parsed = files.map(parsePage);
  const compass = buildIndex(parsed, config);
  const placeOf = () => ({start: {line: 1, column: 1}, end: {line: 1, column: 1}});
  return {
    config,
    configFindings: [],
    configPlace: placeOf,
    compass,
    pages: parsed,
    files,
    assets: [],
    inventories: {},
    given: givenNames(parsed, compass, config, []),
    published: {file: 'inventories/published.json', text: '', names: [], findings: [], placeOf},
    forms: {'example/handbook': {repository: 'example/handbook', source: 'by hand', templates: [report]}},
    today: '2026-01-15',
    deadlines: false,
    hints: false,
    waivers: [],
    waiverFindings: [],
    found: [],
    ruleIds: checks.map(({id}) => id),
  };
}
