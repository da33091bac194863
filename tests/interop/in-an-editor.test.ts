import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {describe, expect, test} from 'vitest';
import {getLanguageService, TextDocument} from 'vscode-json-languageservice';
import {type Problem, startEditor} from './language-server';

const root = resolve('.');
const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
const briefly = ({range: {start, end}, message, source}: Problem) =>
  `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1} ${source}: ${message}`;

describe('compass.yml and waivers.yml, with the server of the extension for YAML', () => {
  const server = join(
    createRequire(import.meta.url).resolve('yaml-language-server/package.json'),
    '../bin/yaml-language-server',
  );
  const start = () =>
    startEditor(root, [server, '--stdio'], {
      yaml: {
        schemas: settings['yaml.schemas'],
        validate: true,
        completion: true,
        hover: true,
        // What the extension would ask the network for.
        schemaStore: {enable: false},
      },
    });
  const labels = (answer: unknown) => (answer as {items: {label: string}[]}).items.map(({label}) => label);

  test('a wrong key and a wrong value are marked, and what is right is offered', async () => {
    const editor = await start();
    const problems = await editor.open(
      'compass.yml',
      'yaml',
      'prefx: tc\nsite: http://example.org/\nseverity:\n  term-resolves: \n',
    );
    expect(problems.map(briefly)).toEqual([
      '2:7-2:26 yaml-schema: Address of the site: String does not match the pattern of "^https://[^\\s<>"]+$".',
      '4:18-4:18 yaml-schema: Severity: Value is not accepted. Valid values: "error", "warning", "notice", "hint".',
      '1:1-1:6 yaml-schema: Config file: Property prefx is not allowed.',
    ]);
    expect(
      labels(await editor.ask('textDocument/completion', 'compass.yml', {line: 3, character: 17})),
    ).toEqual(['error', 'warning', 'notice', 'hint']);
    expect(await editor.ask('textDocument/hover', 'compass.yml', {line: 1, character: 1})).toMatchObject({
      contents: {value: expect.stringContaining('The address of the published site.')},
    });
  });

  test('nothing is wrong with our own', async () => {
    const editor = await start();
    expect(await editor.open('compass.yml', 'yaml', readFileSync('compass.yml', 'utf8'))).toEqual([]);
  });

  test('a waiver is completed', async () => {
    const editor = await start();
    const problems = await editor.open('waivers.yml', 'yaml', 'waivers:\n  - rule: page-resolves\n    \n');
    expect(problems.map(briefly)).toEqual(
      ['file', 'reason', 'until', 'who'].map(
        (key) => `2:5-2:6 yaml-schema: Listed waiver: Missing property "${key}".`,
      ),
    );
    expect(
      labels(await editor.ask('textDocument/completion', 'waivers.yml', {line: 2, character: 4})),
    ).toEqual(expect.arrayContaining(['file', 'found', 'reason', 'until', 'who']));
  });
});

describe('the JSON files of inventories, with the service that is built into VS Code', () => {
  const folderUri = `${pathToFileURL(root).href}/`;
  const service = getLanguageService({
    schemaRequestService: async (uri) => readFileSync(fileURLToPath(uri), 'utf8'),
    workspaceContext: {resolveRelativePath: (path, base) => new URL(path, base).href},
  });
  const given = settings['json.schemas'] as {fileMatch: string[]; url: string}[];
  const schemas = given.map(({fileMatch, url}) => ({
    fileMatch,
    uri: new URL(url, folderUri).href,
    folderUri,
  }));
  service.configure({validate: true, schemas});
  const name = {type: 'std:term', name: 'Incident', page: 'docs/terms/incident.md', anchor: ''};

  test.each([
    [
      'inventories/published.json',
      {names: [{...name, moved: 'no'}]},
      ['String is shorter than the minimum length of 10.', expect.any(String)],
    ],
    ['inventories/published.json', {names: [{...name, moved: 'It is a matter of the watch now.'}]}, []],
    [
      'inventories/docs.json',
      {project: 'Docs', version: '1', url: 'https://example.org/'},
      ['Missing property "names".'],
    ],
    [
      'inventories/forms/team/desk.json',
      {repository: 'team/desk', source: 'by han', templates: []},
      [expect.stringContaining('"by hand"')],
    ],
    ['package.json', {names: 1}, []],
  ])('%s with %j', async (file, data, expected) => {
    const document = TextDocument.create(`${folderUri}${file}`, 'json', 1, JSON.stringify(data));
    const problems = await service.doValidation(document, service.parseJSONDocument(document));
    expect(problems.map(({message}) => message)).toEqual(expected);
  });
});

describe('a page, with the server of the extension for remark', () => {
  const server = join(import.meta.dirname, 'remark-server.mjs');
  const file = 'docs/terms/quiet-hour.md';
  const page = `---
kind: term
title: Quiet hour
---

An hour in which nobody changes a running hub, unless there is an :term[incident].
`;

  test('what the check finds on it is told while somebody types, and is gone when it is mended', async () => {
    const editor = await startEditor(root, [server, '--stdio'], {
      remark: {requireConfig: settings['remark.requireConfig']},
    });
    const wrong = page.replace('title:', 'titel:').replace('incident', 'incidnet');
    const problems = await editor.open(file, 'markdown', wrong);
    expect(problems.map(briefly)).toEqual([
      '3:1-3:6 compass: Unexpected key `titel`, expected `title`',
      '6:67-6:82 compass: Unexpected unknown term `incidnet`, expected `Incident` or `Incidents`',
    ]);
    expect(problems[0]).toMatchObject({
      severity: 1,
      code: 'front-matter-matches-schema',
      codeDescription: {href: 'https://compass.2i2c.org/checks/front-matter-matches-schema'},
    });
    expect(await editor.actions(file, problems)).toEqual([
      'Replace `titel` with `title`',
      'Replace `:term[incidnet]` with `:term[incident]`',
    ]);
    expect(await editor.change(file, page)).toEqual([]);
    expect(await editor.format(file)).toBe(null);
    expect(await editor.open('README.md', 'markdown', ':term[Incidnet]\n')).toEqual([]);
  });
});
