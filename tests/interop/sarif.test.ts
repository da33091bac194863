import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {rules} from '../../plugins/team-compass/src/compass/rules';
import {reportSarif} from '../../plugins/team-compass/src/reporters/sarif';
import type {Diagnostic} from '../../plugins/team-compass/src/types';
import {casesIn, runCase} from '../../plugins/team-compass/testing/fixtures';
import {
  plainError,
  reportOf,
  sampleFindings,
  surroundings,
} from '../../plugins/team-compass/testing/sample-report';
import {run, testFolder} from './support';

/** Microsoft's judge of SARIF; `tests/run` fetches it where it can be had. */
const multitool =
  process.env.COMPASS_SARIF_MULTITOOL ??
  'node_modules/.cache/sarif-multitool/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool';

/** It would ask for every address in the report; a test opens no connection. */
const offline = `<?xml version="1.0" encoding="utf-8"?>
<Properties>
  <Properties Key="SARIF2006.UrisShouldBeReachable.Options">
    <Property Key="RuleEnabled" Value="Disabled" Type="Driver.RuleEnabledState" />
  </Properties>
</Properties>
`;

const sarif = (diagnostics: Diagnostic[]) =>
  reportSarif(reportOf(diagnostics), {...surroundings, folder: 'team/handbook', rules});

describe.skipIf(!existsSync(multitool))("Microsoft's multitool", () => {
  test.each([
    ['nothing', () => []],
    ['findings of all sorts', () => sampleFindings],
    ['what every rule finds in its fixtures', findingsOfFixtures],
    ['more than there is room for', () => Array.from({length: 6_000}, () => plainError)],
    [
      'names that are no names',
      () =>
        odd.map((name) => ({
          ...plainError,
          file: `docs/${name}.md`,
          reason: `Unexpected ${name}`,
          note: name,
        })),
    ],
  ])('has no error and no warning for %s', async (_case, find) => {
    expect(await faultsOf(sarif(find()))).toEqual([]);
  });

  test('does find what is wrong', async () => {
    const log = JSON.parse(sarif(sampleFindings));
    const [first, second, third] = log.runs[0].results;
    first.locations[0].physicalLocation.region.startLine = 0;
    second.ruleIndex = 99;
    third.locations = [];
    expect((await faultsOf(JSON.stringify(log))).map((line) => /error (\w+)/.exec(line)?.[1])).toEqual(
      expect.arrayContaining(['JSON1008', 'SARIF1009', 'GH1015']),
    );
  });
});

const odd = [
  '',
  ' ',
  '..',
  '%',
  'a b#c?d',
  '[x](https://evil.example)',
  '{0}',
  '\u202e\0',
  '\ud800',
  '##[error]',
  '日本',
];

function findingsOfFixtures(): Diagnostic[] {
  return casesIn('plugins/team-compass/fixtures').flatMap((fixture) => runCase(fixture).diagnostics);
}

/** Its exit code is 0 whatever it finds, so its lines are counted. */
async function faultsOf(log: string): Promise<string[]> {
  const folder = testFolder();
  const [file, config] = ['log.sarif', 'offline.xml'].map((name) => join(folder, name)) as [string, string];
  writeFileSync(file, log);
  writeFileSync(config, offline);
  const args = ['validate', '--rule-kind', 'Sarif;Ghas', '--config', config, file];
  const {code, output} = await run(multitool, args, {maxBuffer: 64 * 1024 * 1024});
  expect([code, output]).toEqual([0, expect.stringContaining('1 files scanned')]);
  return output.split('\n').filter((line) => /: (?:error|warning) /.test(line) && !line.includes('WRN999'));
}
