import {chmodSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {linksMarkdown} from '../plugins/team-compass/src/reporters/links';
import type {LinkState} from '../plugins/team-compass/src/types';
import {writeHandbook} from './support/handbook';
import {runStep} from './support/run-step';
import {parseWorkflow} from './support/workflow-file';

/** The jobs of one of our workflows. */
const jobsOf = (name: string) =>
  parseWorkflow(readFileSync(join(import.meta.dirname, '../.github/workflows', name), 'utf8')).jobs;

describe('the issue about links', () => {
  const jobs = jobsOf('links.yml');
  const step = jobs.tell?.steps?.find(({run}) => run !== undefined);

  /** What the job says to GitHub's command, which answers with the number of the issue that is open. */
  function told(open: string, states: LinkState[]): string[] {
    const addresses = states.map((state, index) => ({
      ...{url: `https://example.org/${index}`, state, status: null, to: null, why: '', asked: null},
      places: [{file: 'docs/index.md', line: 1, column: 1}],
    }));
    const root = writeHandbook({
      'body.md': linksMarkdown({addresses, logins: []}),
      'bin/gh': `#!/bin/sh\necho "$1 $2 $3" >> "$ASKED"\n[ "$2" != list ] || echo "${open}"\n`,
    });
    chmodSync(join(root, 'bin/gh'), 0o755);
    const asked = join(root, 'asked');
    const path = `${join(root, 'bin')}:${process.env.PATH}`;
    const {code} = runStep(step, root, {BODY: join(root, 'body.md'), ASKED: asked, PATH: path});
    expect(code).toBe(0);
    return readFileSync(asked, 'utf8').trim().split('\n').slice(1);
  }

  test('is opened when there is something to look at, edited while there is, and closed when nothing is left', () => {
    expect(told('', ['fine', 'gone'])).toEqual(['issue create --title']);
    expect(told('7', ['unsure'])).toEqual(['issue edit 7']);
    expect(told('7', ['fine'])).toEqual(['issue close 7']);
    // What was not asked may still be gone.
    expect(told('7', ['fine', 'left'])).toEqual([]);
    expect(told('', ['fine'])).toEqual([]);
  });

  test('what was heard goes into the cache, also of a run that is stopped', () => {
    const steps = jobs.look?.steps ?? [];
    const order = steps.map(({run: command, uses}) => uses?.replace(/@.*/, '') ?? command?.split('\n')[0]);
    expect(order.slice(2)).toEqual([
      'npm ci',
      'actions/cache/restore',
      'mkdir found',
      'actions/cache/save',
      'actions/upload-artifact',
    ]);
  });
});

test('the summary of a pull request tells how to open its pages', () => {
  const {code, summary} = runStep(jobsOf('check.yml').preview?.steps?.at(-1), '.', {
    PAGES: 'https://github.com/2i2c-org/team-compass/actions/runs/1/artifacts/2',
  });
  expect([code, summary]).toEqual([
    0,
    `## The pages with this change

1. [Download them](https://github.com/2i2c-org/team-compass/actions/runs/1/artifacts/2). You have to be signed in to GitHub.
2. Unpack the file: on a Mac by a double click, on Windows by a right click and **Extract all**.
3. Open **index.html** in the folder that comes of it.

All pages are there, and all links between them. No card opens under the mouse, and no button copies: that needs the published site.
`,
  ]);
});
