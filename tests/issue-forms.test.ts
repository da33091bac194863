import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {parseBlankIssues, parseTemplate} from '../plugins/team-compass/src/forms/parse-template';

const root = join(import.meta.dirname, '..');
const folder = '.github/ISSUE_TEMPLATE';
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const names = readdirSync(join(root, folder)).filter((name) => name !== 'config.yml');
const forms = names.map((name) => parseTemplate(name, read(`${folder}/${name}`)));

test('the forms ask for little, and insist on less', () => {
  const asked = forms.map(({file, kind, name, fields = []}) => {
    const words = fields.map(({id, type, required}) => `${id}: ${type}${required ? ', required' : ''}`);
    return [file, kind, name, words];
  });
  expect(asked).toEqual([
    [
      'page-is-wrong.yml',
      'form',
      'A page is wrong or out of date',
      ['page: input, required', 'wrong: textarea, required', 'right: textarea'],
    ],
    [
      'process-did-not-work.yml',
      'form',
      'A process did not work',
      ['process: input, required', 'step: input', 'happened: textarea, required', 'better: textarea'],
    ],
    [
      'the-check-is-wrong.yml',
      'form',
      'The check is wrong',
      ['message: textarea, required', 'expected: textarea, required', 'where: input'],
    ],
    [
      'word-is-missing.yml',
      'form',
      'A word is missing',
      ['word: input, required', 'place: input', 'meaning: textarea'],
    ],
  ]);
  expect(parseBlankIssues('config.yml', read(`${folder}/config.yml`))).toBe(true);
});

describe.each(names)('%s', (name) => {
  const {name: title, description, body, ...rest} = parse(read(`${folder}/${name}`));

  test('is one that GitHub takes', () => {
    expect([typeof title, typeof description, Object.keys(rest)]).toEqual(['string', 'string', []]);
    for (const {type, id, attributes} of body)
      expect([type, id, Object.keys(attributes)]).toEqual(
        type === 'markdown'
          ? ['markdown', undefined, ['value']]
          : [
              expect.stringMatching(/^(input|textarea)$/),
              expect.stringMatching(/^[a-z]+$/),
              expect.arrayContaining(['label']),
            ],
      );
  });

  test('asks for nothing twice', () => {
    const labels = body.flatMap(({attributes}: {attributes: {label?: string}}) => attributes.label ?? []);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

test('every link leads to a page that keeps its address, or to a file of the repository', () => {
  const files = [...names, 'config.yml'].map((name) => `${folder}/${name}`);
  const texts = [...files, '.github/pull_request_template.md'].map(read);
  const links = texts.flatMap((text) => text.match(/https?:\/\/[^\s)]+/g) ?? []);
  const kept = JSON.parse(read('inventories/published.json')).names as {type: string; name: string}[];
  const pages = kept
    .filter(({type}) => type === 'std:doc')
    .map(({name}) => `https://compass.2i2c.org/${name}/`);
  const isFile = (link: string) =>
    existsSync(join(root, link.replace('https://github.com/2i2c-org/team-compass/blob/main/', '')));
  expect(links.length).toBeGreaterThan(4);
  expect(links.filter((link) => !pages.includes(link) && !isFile(link))).toEqual([]);
});
