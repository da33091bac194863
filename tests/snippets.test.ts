import {readFileSync} from 'node:fs';
import {type Compiled, compile, directives} from 'team-compass';
import {beforeAll, describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {generateSnippets} from '../plugins/team-compass/scripts/generate-snippets.mjs';
import {kinds} from '../plugins/team-compass/src/model/schemas';
import {choicesIn, schemaNames, schemaOf, validatorOf} from './support/schemas';

interface Snippet {
  prefix: string;
  scope: string;
  description: string;
  body: string | string[];
}

const read = (file: string) =>
  Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Snippet>);
const snippets = read('.vscode/compass.code-snippets');
const keys = read('.vscode/front-matter.code-snippets');
const textOf = ({body}: Snippet) => [body].flat().join('\n');

/** What stands there when somebody takes every default, and the first of every choice. */
function filled(snippet: Snippet): string {
  const taken: Record<string, string> = {};
  const take = (_all: string, stop: string, words: string) => {
    taken[stop] = words.replace(/\\(.)/g, '$1');
    return taken[stop];
  };
  const [year = '', month = '', day = ''] = new Date().toISOString().split(/[-T]/);
  const today: Record<string, string> = {YEAR: year, MONTH: month, DATE: day};
  return textOf(snippet)
    .replace(/\$CURRENT_(YEAR|MONTH|DATE)/g, (_all, part: string) => today[part] ?? '')
    .replace(/\$\{(\d+)\|([^,|]+)[^|]*\|\}/g, take)
    .replace(/\$\{(\d+):((?:\\.|[^\\}])*)\}/g, take)
    .replace(
      /\$(?:\{(\d+)\}|(\d+))/g,
      (_all, braced?: string, bare?: string) => taken[braced ?? bare ?? ''] ?? '',
    );
}

/** The page that somebody writes with it, and what else is needed there. */
function pageWith(name: string, snippet: Snippet): [file: string, text: string] {
  const text = filled(snippet);
  if (snippet.scope === 'yaml') return ['waivers.yml', `waivers:\n${text.replace(/^/gm, '  ')}\n`];
  const file = `docs/snippets/${name.toLowerCase().replaceAll(' ', '-')}.md`;
  if (text.startsWith('---')) return [file, text];
  if (snippet.prefix === 'step') {
    const process = filled(snippets.find(([, {prefix}]) => prefix === 'new-process')?.[1] ?? snippet);
    const [id = ''] = text.split(':');
    return [
      file,
      process
        .replace('Weekly review', 'Second review')
        .replace('  decide:', `${text.replace(/^/gm, '  ')}\n  decide:`)
        .replace('## Decide', `## Look again {#${id}}\n\n## Decide`),
    ];
  }
  const below = snippet.prefix === 'waiver' ? '[leave](leave.md)\n' : '';
  return [file, `---\ntitle: ${name}\n---\n\n${text}\n${below}`];
}

/** The page of the waiver in the list, and a button that makes the new template one that is used. */
const beside = {
  'docs/support/overview.md': '---\ntitle: Overview\n---\n\n[leave](leave.md)\n',
  'docs/snippets/buttons.md': '---\ntitle: Buttons\n---\n\n::button{template=a-new-template}\n',
};
/** Proof that a name that is nowhere would be found. */
const wrong = {'docs/snippets/wrong.md': '---\ntitle: Wrong\n---\n\n::button{template=nowhere}\n'};

describe('each snippet, with its defaults, in this handbook', () => {
  const drafts = Object.fromEntries(snippets.map(([name, snippet]) => pageWith(name, snippet)));
  let compiled: Compiled;

  beforeAll(() => {
    compiled = compile('.', {}, {drafts: {...beside, ...drafts, ...wrong}});
  });

  const found = (file: string) =>
    compiled.diagnostics
      .filter((finding) => finding.file === file && !finding.waived && finding.severity !== 'hint')
      .map(({reason, place}) => `${place?.start.line}: ${reason}`);

  test.each(snippets)('%s passes the check', (name, snippet) => {
    const [file, text] = pageWith(name, snippet);
    expect(text).not.toMatch(/\$|undefined/);
    expect(found(file)).toEqual([]);
    if (file !== 'waivers.yml') expect(Object.keys(compiled.compass.pages)).toContain(file);
  });

  test('a waiver waives what it stands above, or names', () => {
    const waived = compiled.diagnostics.filter((finding) => finding.waived);
    expect(waived.map(({file, ruleId}) => [file, ruleId])).toEqual([
      ['docs/snippets/a-waiver-of-the-next-line.md', 'page-resolves'],
      ['docs/support/overview.md', 'page-resolves'],
    ]);
  });

  test('a name that is nowhere would be found', () => {
    expect(found('docs/snippets/wrong.md')).toHaveLength(1);
  });

  test('every directive has one in each of its forms', () => {
    const wanted = directives.flatMap(({name, forms}) => forms.map((form) => `${form} ${name}`));
    const pages = compiled.pages.filter(({file}) => file in drafts);
    const written = pages.flatMap(({facts}) => facts.directives.map(({form, name}) => `${form} ${name}`));
    expect([...new Set(written)].sort()).toEqual(wanted.sort());
  });

  test('every kind of page has one', () => {
    const written = Object.keys(drafts).flatMap((file) => compiled.compass.pages[file]?.kind ?? []);
    expect(new Set(written)).toEqual(new Set(kinds));
  });
});

describe('the keys of the front matter', () => {
  test('are those of the schemas', () => {
    const written = readFileSync('.vscode/front-matter.code-snippets', 'utf8');
    expect(written, 'Run `npm run generate --workspace team-compass`.').toBe(generateSnippets());
  });

  test.each(keys)('%s is typed as a key and a value that fits it', (name, snippet) => {
    const [, key = '', home = ''] = /\((\w+) of a (\w+)\)$/.exec(name) ?? [];
    const at = kinds.some((kind) => kind === home) ? `${home}.json#` : `process.json#/$defs/${home}`;
    const typed = parse(filled(snippet));
    expect(Object.keys(typed)).toEqual([snippet.prefix]);
    expect([typed[key], validatorOf(`${at}/properties/${key}`)(typed[key])]).toEqual([typed[key], true]);
  });

  test('every key of every kind, of a step and of a branch has one', () => {
    const {step, branch} = schemaOf('process').$defs ?? {};
    const wanted = [...kinds.map(schemaOf), step, branch].flatMap((home) =>
      Object.keys(home?.properties ?? {}),
    );
    expect(new Set(keys.map(([, {prefix}]) => prefix))).toEqual(new Set(wanted));
  });
});

test('a snippet is found by its prefix alone', () => {
  const places = snippets.flatMap(([, {prefix, scope}]) =>
    scope.split(',').map((part) => `${part} ${prefix}`),
  );
  expect(places).toEqual([...new Set(places)]);
  expect(keys.filter(([, {prefix}]) => places.includes(`yaml ${prefix}`))).toEqual([]);
  expect(
    snippets.filter(([, {prefix, description}]) => !/^[a-z-]+$/.test(prefix) || !/\.$/.test(description)),
  ).toEqual([]);
});

test('CONTRIBUTING.md names every word that becomes one', () => {
  const [, part = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('## In an editor on your computer');
  expect(snippets.filter(([, {prefix}]) => !part.includes(`\`${prefix}\``))).toEqual([]);
});

test('choices of the front matter are those of the schemas', () => {
  const known = Object.fromEntries(
    schemaNames.flatMap(choicesIn).map(([at, values]) => [at.replace(/.*\//, ''), values]),
  );
  const offered = snippets.flatMap(([, snippet]) =>
    [...textOf(snippet).matchAll(/(\w+): \$\{\d+\|([^|]+)\|\}/g)].map(([, key, list]) => [
      key,
      list?.split(','),
    ]),
  );
  expect(offered.map(([key]) => key)).toEqual(['held', 'medium', 'audience', 'audience']);
  for (const [key, list] of offered) expect(list).toEqual(known[String(key)]);
});
