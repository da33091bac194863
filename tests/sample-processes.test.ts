import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {parse} from 'yaml';
import {checkPages} from './support/check-pages';
import {type Plan, type PlannedProcess, writePlan} from './support/generate/plan';

const {
  roles,
  scenario: _scenario,
  ...processes
} = parse(readFileSync(join(import.meta.dirname, 'sample/processes.yml'), 'utf8')) as {
  roles: Plan['roles'];
  scenario: object;
} & Record<string, PlannedProcess>;

test('four processes that were written before the checks have nothing wrong in them', () => {
  expect(checkPages(writePlan(planOf(processes)))).toEqual([]);
});

/** The sample has no pages of templates and channels: each that it names is given one. */
function planOf(written: Record<string, PlannedProcess>): Plan {
  const templates: Plan['templates'] = {};
  for (const {send, open} of Object.values(written).flatMap(({steps}) => Object.values(steps))) {
    const isOutside = [send?.to].flat().includes('community-representative');
    if (send) templates[send.template] = {audience: isOutside ? 'communities' : 'team', variables: []};
    if (open) templates[open] = {audience: 'communities', variables: [], issue: true};
  }
  // What other sites define stands in their inventories, which are not here.
  const own = Object.entries(roles).map(([id, {source: _source, title: _title, ...facts}]) => {
    const channel = facts.held === 'external' ? 'mail' : 'chat';
    return [id, {...facts, channel}];
  });
  delete written['support-triage']?.promise?.states;
  const keeper = {held: 'standing', channel: 'chat'} as const;
  return {roles: {...Object.fromEntries(own), keeper}, processes: written, templates};
}
