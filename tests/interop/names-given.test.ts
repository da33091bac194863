import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {compile, fitsSphinx, type InventoryName, writeSphinx} from 'team-compass';
import {expect, onTestFinished, test} from 'vitest';
import {parseSphinx} from '../../plugins/team-compass/src/inventory/parse-sphinx';
import {runs} from '../../plugins/team-compass/testing/runs';
import {python, runPython} from './support';

const {given} = compile(join(import.meta.dirname, '../..'));
const site = {project: 'Team Compass', version: ''};

/** What Sphinx reads of files of ours, each as `[type, name, location]`. */
function readBySphinx(files: Uint8Array[]): unknown[] {
  const input = files.map((file) => `${Buffer.from(file).toString('base64')}\n`).join('');
  const lines = runPython('read-with-sphinx.py', input).trim().split('\n');
  return lines.map((line) => (JSON.parse(line) as string[][]).map((name) => name.join(' → ')).sort());
}

const told = (names: InventoryName[]) =>
  names.map(({type, name, location}) => `${type} → ${name} → ${location}`).sort();

test('Sphinx reads every name of this handbook', () => {
  const names = given.map(({type, name, file, anchor}) => ({type, name, location: `${file}#${anchor}`}));
  expect(readBySphinx([writeSphinx({...site, names})])).toEqual([told(names)]);
  expect(names.every(({name}) => fitsSphinx(name))).toBe(true);
});

test('whatever is in names and titles, Sphinx reads of them what we read', () => {
  const piece = fc.oneof(
    fc.string({unit: 'binary', maxLength: 6}),
    fc.constantFrom(
      ' ',
      '\n',
      '\r',
      '\t',
      '\x1c',
      '\u0085',
      '\u00a0',
      '\u2028',
      '-1',
      '٣',
      '$',
      '-',
      ':',
      '#',
    ),
  );
  const text = fc.array(piece, {maxLength: 6}).map((pieces) => pieces.join(''));
  const type = fc.constantFrom('std:term', 'std:label', 'std:doc');
  const name = fc.record({type, name: text, location: fc.constantFrom('a/', 'a b#$', './'), title: text});
  fc.assert(
    fc.property(fc.array(fc.array(name, {maxLength: 10}), {minLength: 1, maxLength: 50}), (lists) => {
      const files = lists.map((names) => writeSphinx({...site, names}));
      expect(readBySphinx(files)).toEqual(files.map((file) => told(parseSphinx(file).names)));
    }),
    {numRuns: Math.ceil(runs / 12)},
  );
});

test('a Sphinx site links here by every spelling that “Link here” has for it, and by the names of others', () => {
  const root = mkdtempSync(join(tmpdir(), 'compass-sphinx-'));
  onTestFinished(() => rmSync(root, {recursive: true}));
  const names = given.map(({type, name, file, anchor, title}) => ({
    ...{type, name, title},
    location: `${file}${anchor && `#${anchor}`}`,
  }));
  writeFileSync(join(root, 'objects.inv'), writeSphinx({...site, names}));
  writeFileSync(
    join(root, 'conf.py'),
    "extensions = ['sphinx.ext.intersphinx']\nintersphinx_mapping = {'tc': ('https://compass.example/', 'objects.inv')}\n",
  );
  const links = [
    [':external+tc:term:`Incident`', 'docs/terms/incident.md'],
    [':external+tc:term:`incident COMMANDERS`', 'docs/roles/incident-commander.md'],
    [
      ':external+tc:ref:`processes/incident-response:acknowledge`',
      'docs/processes/incident-response.md#acknowledge',
    ],
    [':external+tc:ref:`support:guide`', 'docs/support/guide.md'],
    [':external+tc:doc:`support/overview`', 'docs/support/overview.md'],
    [':term:`tc:Fiscal Sponsor`', 'docs/terms/fiscal-sponsor.md'],
    [':term:`who works on hubs <tc:Hub Engineer>`', 'docs/roles/hub-engineer.md'],
    [':ref:`tc:structure:steerco`', 'docs/organisation/steering-council.md'],
    [':ref:`tc:Secrets:SOPS`', 'docs/engineering/sops.md'],
    [':doc:`tc:projects/managed-hubs/support`', 'docs/support/prioritisation.md'],
  ];
  const build = (text: string) => {
    mkdirSync(join(root, 'out'), {recursive: true});
    writeFileSync(join(root, 'index.rst'), `Links\n=====\n\n${text}\n`);
    const options = ['-m', 'sphinx', '-n', '-W', '-q', '-E', '-b', 'html', root, join(root, 'out')];
    execFileSync(python, options, {stdio: 'pipe'});
    return readFileSync(join(root, 'out/index.html'), 'utf8');
  };
  const html = build(links.map(([link]) => `- ${link}`).join('\n'));
  const found = [...html.matchAll(/href="https:\/\/compass\.example\/([^"]+)"/g)].map(
    ([, location]) => location,
  );
  expect(found).toEqual(links.map(([, location]) => location));
  expect(() => build(':external+tc:term:`Incidnet`')).toThrow();
});
