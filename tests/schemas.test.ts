import {readFileSync} from 'node:fs';
import type {ValidateFunction} from 'ajv';
import {compile} from 'team-compass';
import {beforeAll, describe, expect, test} from 'vitest';
import {generateTypes} from '../plugins/team-compass/scripts/generate-types.mjs';
import {reportJson} from '../plugins/team-compass/src/reporters/json';
import type {Diagnostic} from '../plugins/team-compass/src/types';
import {casesIn, runCase} from '../plugins/team-compass/testing/fixtures';
import {reportOf, sampleFindings} from '../plugins/team-compass/testing/sample-report';
import {smallHandbook, writeHandbook} from './support/handbook';
import {schemaNames, schemaOf, validatorOf} from './support/schemas';

test('the types are those that the schemas give', async () => {
  const written = readFileSync('plugins/team-compass/src/types/schemas.ts', 'utf8');
  expect(written, 'Run `npm run generate --workspace team-compass`.').toBe(await generateTypes());
});

describe.each(schemaNames)('schemas/%s.json', (name) => {
  const schema = schemaOf(name);

  test('is named after its file', () => {
    expect(schema.$id).toBe(`${name}.json`);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });
});

describe('the compiled compass', () => {
  let fits: ValidateFunction;

  beforeAll(() => {
    fits = validatorOf('compass.json');
  });

  const printed = (root: string) => JSON.parse(JSON.stringify(compile(root).compass));
  const faults = (compass: unknown) => (fits(compass) ? [] : fits.errors);

  test('of this handbook fits its schema', () => {
    expect(faults(printed('.'))).toEqual([]);
  });

  test('of a handbook with one page of every kind fits its schema', () => {
    const {compass, diagnostics} = compile(writeHandbook(smallHandbook));
    expect(diagnostics).toEqual([]);
    expect(faults(JSON.parse(JSON.stringify(compass)))).toEqual([]);
  });

  test('fits its schema also when every page is broken', () => {
    const broken = Object.entries(smallHandbook).map(([file, text]) => [
      file,
      String(text).replace(/^(title|held|within|owner|audience|labels): .*$/gm, '$1: {no: [good'),
    ]);
    expect(faults(printed(writeHandbook(Object.fromEntries(broken))))).toEqual([]);
  });

  test.each([
    ['an unknown key', (compass) => Object.assign(compass, {extra: 1})],
    ['another format', (compass) => Object.assign(compass, {format: 2})],
    ['a missing part', (compass) => delete compass.names],
    ['a page without its kind', (compass) => delete compass.pages['docs/index.md'].kind],
    ['a term without a definition', (compass) => delete compass.terms.incident.definition],
    ['a term with a key of a role', (compass) => Object.assign(compass.terms.incident, {held: 'group'})],
    ['a role held in no known way', (compass) => Object.assign(compass.roles.keeper, {held: 'often'})],
    ['a step that nobody owns', (compass) => delete compass.processes.respond.steps[0].owner],
    ['a step without an id', (compass) => delete compass.processes.respond.steps[0].id],
    [
      'an impossible deadline',
      (compass) => Object.assign(compass.processes.respond.steps[0], {within: 'soon'}),
    ],
    ['a message that is a number', (compass) => Object.assign(compass.templates.hello, {message: 1})],
    ['a button that runs code', (compass) => Object.assign(compass.templates.hello, {opens: 'javascript:1'})],
    ['a channel of no medium', (compass) => Object.assign(compass.channels.chat, {medium: 'smoke'})],
    ['a name that leads nowhere', (compass) => Object.assign(compass.names, {incident: []})],
    ['a label that leads to no page', (compass) => Object.assign(compass.labels, {start: 1})],
    // biome-ignore lint/suspicious/noExplicitAny: each case breaks another part of the tree
  ] as [string, (compass: any) => unknown][])('does not fit its schema with %s', (_case, mutate) => {
    const compass = printed(writeHandbook(smallHandbook));
    mutate(compass);
    expect(fits(compass)).toBe(false);
  });

  test.each(['term', 'role', 'process', 'template', 'channel'])('%s: has every key of its page', (kind) => {
    const own = Object.keys(schemaOf(kind).properties ?? {}).filter((key) => key !== 'kind');
    expect(compiledKeys(kind)).toEqual(expect.arrayContaining(own));
  });

  test('step: has every key of a step', () => {
    expect(compiledKeys('step')).toEqual(
      expect.arrayContaining(Object.keys(schemaOf('process').$defs?.step?.properties ?? {})),
    );
  });
});

describe('a report as JSON', () => {
  let fits: ValidateFunction;

  beforeAll(() => {
    fits = validatorOf('report.json');
  });

  const written = (diagnostics: Diagnostic[]) => JSON.parse(reportJson(reportOf(diagnostics)));
  const faults = (report: unknown) => (fits(report) ? [] : fits.errors);

  test('fits its schema, with nothing in it and with all sorts of findings', () => {
    expect(faults(written([]))).toEqual([]);
    expect(faults(written(sampleFindings))).toEqual([]);
  });

  test.each(
    casesIn('plugins/team-compass/fixtures').filter(({rule}) => /^(waiver|name|page|front)-/.test(rule)),
  )('of $rule/$name fits it', (fixture) => {
    expect(faults(written(runCase(fixture).diagnostics))).toEqual([]);
  });

  test.each([
    ['an unknown key', (report) => Object.assign(report, {extra: 1})],
    ['another format', (report) => Object.assign(report, {format: 2})],
    ['no count of what is waived', (report) => delete report.summary.waived],
    ['less than nothing', (report) => Object.assign(report.summary, {errors: -1})],
    ['a finding without its rule', (report) => delete report.diagnostics[0].ruleId],
    ['an unknown severity', (report) => Object.assign(report.diagnostics[0], {severity: 'fatal'})],
    ['a finding in no file', (report) => Object.assign(report.diagnostics[0], {file: ''})],
    ['a line before the first', (report) => Object.assign(report.diagnostics[0].place.start, {line: 0})],
    ['a place without its end', (report) => delete report.diagnostics[0].place.end],
    ['a rule without a page', (report) => Object.assign(report.diagnostics[0], {url: 'somewhere'})],
    ['a cause that says nothing', (report) => delete report.diagnostics[0].cause.message],
    ['a waiver without a reason', (report) => delete report.diagnostics[1].waived.reason],
    // biome-ignore lint/suspicious/noExplicitAny: each case breaks another part of the tree
  ] as [string, (report: any) => unknown][])('does not fit it with %s', (_case, mutate) => {
    const report = written(sampleFindings);
    mutate(report);
    expect(fits(report)).toBe(false);
  });

  test('has the keys of the types', () => {
    const keys = (name: string) => Object.keys(schemaOf('report').$defs?.[name]?.properties ?? {}).sort();
    const [finding, waived] = sampleFindings;
    expect(keys('diagnostic')).toEqual(Object.keys(finding ?? {}).sort());
    expect(keys('cause')).toEqual(Object.keys(finding?.cause ?? {}).sort());
    expect(keys('waived')).toEqual(Object.keys(waived?.waived ?? {}).sort());
  });
});

const compiledKeys = (name: string) => Object.keys(schemaOf('compass').$defs?.[name]?.properties ?? {});
