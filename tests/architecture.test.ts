import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {describe, expect, test} from 'vitest';

/** What each part of the compiler may import; from left to right as in the architecture page. */
const mayImport: Record<string, string[]> = {
  types: [],
  model: ['types'],
  directives: ['types', 'model'],
  engine: ['types', 'model'],
  inventory: ['types'],
  forms: ['types', 'model'],
  network: [],
  links: ['types'],
  scenarios: ['types', 'model', 'engine'],
  diagram: ['types', 'model', 'engine'],
  export: ['types', 'model', 'engine'],
  facts: ['types', 'model', 'directives', 'engine'],
  changes: ['types', 'model', 'engine', 'facts'],
  checks: ['types', 'model', 'directives', 'engine', 'inventory', 'scenarios'],
  compass: ['types', 'model', 'directives', 'engine', 'inventory', 'forms', 'network', 'scenarios', 'checks'],
  scaffold: ['types', 'model', 'scenarios', 'checks', 'compass'],
  rename: ['types', 'model', 'directives', 'engine', 'scenarios', 'checks', 'compass'],
  reporters: ['types', 'model', 'scenarios', 'facts', 'changes'],
  editor: ['types', 'model', 'compass', 'reporters'],
  cli: [
    'types',
    'model',
    'inventory',
    'diagram',
    'export',
    'facts',
    'changes',
    'links',
    'compass',
    'scaffold',
    'rename',
    'reporters',
  ],
};

const compiler = 'plugins/team-compass/src';
const plugin = 'plugins/docusaurus-plugin-team-compass/src';
const sources = [compiler, plugin].flatMap(filesOf).filter((file) => !/\.test\.tsx?$/.test(file));
const imports = sources.flatMap((file) => importsOf(file).map((target) => ({file, target})));
const within = (folder: string) => imports.filter(({file}) => file.startsWith(`${folder}/`));

describe('the compiler', () => {
  test.each(Object.entries(mayImport))('%s imports only what stands before it', (part, others) => {
    const wrong = within(`${compiler}/${part}`).filter(({file, target}) => {
      const to = partOf(file, target);
      return to !== null && to !== part && !others.includes(to);
    });
    expect(wrong).toEqual([]);
  });

  test('has no part that is not in this list', () => {
    const parts = new Set(within(compiler).map(({file}) => relative(compiler, file).split('/')[0]));
    expect([...parts].filter((part) => part && !Object.hasOwn(mayImport, part))).toEqual(['index.ts']);
  });

  test('knows its Markdown parser in one file only', () => {
    const parsers = within(compiler).filter(({target}) =>
      /^(remark|unified|micromark|mdast-util-from)/.test(target),
    );
    expect(new Set(parsers.map(({file}) => file))).toEqual(new Set([`${compiler}/model/parse-markdown.ts`]));
  });

  test('knows its layout library in one file only, which is a bundle of its own', () => {
    const users = within(compiler).filter(({target}) => /graphviz/.test(target));
    expect(users).toEqual([
      {file: `${compiler}/diagram/graphviz.ts`, target: '@hpcc-js/wasm-graphviz'},
      {file: `${compiler}/diagram/layout.ts`, target: './graphviz'},
    ]);
  });

  test('knows no Docusaurus and no React', () => {
    expect(within(compiler).filter(({target}) => /docusaurus|^@theme|^react/.test(target))).toEqual([]);
  });
});

test('the plugin uses the compiler through its public face only', () => {
  const uses = within(plugin).filter(({target}) => /^team-compass|\/team-compass/.test(target));
  expect(uses.filter(({target}) => target !== 'team-compass')).toEqual([]);
  const relatives = within(plugin).filter(({target}) => target.startsWith('.'));
  const outside = relatives.filter(({file, target}) => !join(dirname(file), target).startsWith(plugin));
  expect(outside.filter(({target}) => !target.endsWith('package.json'))).toEqual([]);
});

/** Types that nobody writes, and the list that has a line for every check. */
const lists = [`${compiler}/types/schemas.ts`, `${compiler}/checks/index.ts`];

test('no file has more than 200 lines', () => {
  const written = sources.filter((file) => !lists.includes(file));
  const long = written.map((file) => ({file, lines: readFileSync(file, 'utf8').split('\n').length - 1}));
  expect(long.filter(({lines}) => lines > 200)).toEqual([]);
});

function filesOf(folder: string): string[] {
  const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'});
  return paths.filter((path) => /\.tsx?$/.test(path)).map((path) => join(folder, path));
}

/** What a file imports or hands on, types included. */
function importsOf(file: string): string[] {
  const statements = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\b[^'"]*?from\s*'([^']+)'|^import\s*'([^']+)'|\b(?:import|require)\('([^']+)'\)/gm,
  );
  return [...statements].map(([, from, bare, called]) => from ?? bare ?? called ?? '');
}

/** The part of the compiler that a relative import leads to; none for packages and for data. */
function partOf(file: string, target: string): string | null {
  if (!target.startsWith('.')) return null;
  const path = relative(compiler, join(dirname(file), target));
  return path.startsWith('..') ? null : (path.split('/')[0] ?? null);
}
