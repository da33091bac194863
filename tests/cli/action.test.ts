import {chmodSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {broken} from '../support/compass';
import {smallHandbook, writeHandbook} from '../support/handbook';
import {runAction} from '../support/run-action';

const annotation = (file: string) =>
  `::error file=${file},line=5,endLine=5,col=14,endColumn=28,title=term-resolves::Unexpected unknown term \`incidnet\`, expected \`Incident\` or \`Incidents\`%0AA reader who follows a word must arrive at what it means.%0Ahttps://compass.2i2c.org/checks/term-resolves\n`;

test('a mistake is marked on its line, stands in the summary, and turns red', () => {
  const {summary, ...rest} = runAction(broken);
  expect(rest).toEqual({
    code: 1,
    out: `${annotation('docs/index.md')}1 error, 0 warnings in 9 pages\n`,
    err: '',
  });
  expect(summary).toMatch(/^## ✖ 1 error, 0 warnings in 9 pages\n\n### `docs\/index\.md`\n/);
});

test('a handbook without a mistake is green', () => {
  const {summary, ...rest} = runAction(smallHandbook);
  expect(rest).toEqual({code: 0, out: '0 errors, 0 warnings in 9 pages\n', err: ''});
  expect(summary).toMatch(/^## ✔ 0 errors, 0 warnings in 9 pages\n/);
});

test('root: the handbook may stand anywhere, and an odd name is a name', () => {
  const folder = '--hints $(exit 3) "; exit 3; #';
  const files = Object.entries(broken).map(([file, text]) => [`${folder}/${file}`, text]);
  const {code, out} = runAction(Object.fromEntries(files), {inputs: {root: folder}});
  expect([code, out]).toEqual([
    1,
    `${annotation(`${folder}/docs/index.md`)}1 error, 0 warnings in 9 pages\n`,
  ]);
});

test('max-warnings: without it warnings stop nothing, with it too many do', () => {
  const files = {
    ...smallHandbook,
    'docs/downtime.md':
      '---\nkind: term\ntitle: Downtime\nstatus: deprecated\nreplaced_by: incident\n---\n\nGone.\n',
    'docs/other.md': '---\ntitle: Other\n---\n\nThere was :term[downtime].\n',
  };
  expect(runAction(files).code).toBe(0);
  expect(runAction(files, {inputs: {'max-warnings': '0'}}).code).toBe(1);
  expect(runAction(files, {inputs: {'max-warnings': '1; exit 0'}})).toMatchObject({code: 2, out: ''});
});

test('a Node.js that is too old is told before anything is installed', () => {
  const bin = writeHandbook({
    node: '#!/bin/sh\n[ "$1" = --version ] && echo v18.20.0\n',
    npm: '#!/bin/sh\necho installed\n',
  });
  for (const name of ['node', 'npm']) chmodSync(join(bin, name), 0o755);
  expect(runAction(smallHandbook, {env: {PATH: `${bin}:${process.env.PATH}`}})).toEqual({
    code: 1,
    out: '::error::Unexpected version of Node.js v18.20.0, expected 20 or newer. Put actions/setup-node before this step.\n',
    err: '',
    summary: '',
  });
});
