import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {bless, casesIn, runCase} from '../../testing/fixtures';
import {isWaived} from '../reporters/report';

const cases = casesIn(join(import.meta.dirname, '../../fixtures'));

/** Every handbook below fixtures/ gives the diagnostics that stand in it. `BLESS=1` writes them anew. */
describe.each(Object.entries(byRule()))('%s', (rule, own) => {
  test.each(own)('$name', (fixture) => {
    const outcome = runCase(fixture);
    const ids = outcome.diagnostics.map(({ruleId}) => ruleId);
    expect(outcome.diagnostics.filter(({reason}) => reason.includes('failure of the check itself'))).toEqual(
      [],
    );
    const counted = outcome.diagnostics.filter((diagnostic) => !isWaived(diagnostic));
    if (fixture.name.startsWith('good')) expect(counted).toEqual([]);
    else expect(ids).toContain(rule);
    if (process.env.BLESS) bless(fixture, outcome);
    else expect(outcome.actual).toEqual(outcome.expected);
  });
});

function byRule(): Record<string, typeof cases> {
  const rules = new Set(cases.map(({rule}) => rule));
  return Object.fromEntries(
    [...rules].map((rule) => [rule, cases.filter((fixture) => fixture.rule === rule)]),
  );
}
