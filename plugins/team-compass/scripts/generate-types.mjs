// Writes src/types/schemas.ts from the JSON Schemas: they are the one source of what a page may say.
import {readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {compile} from 'json-schema-to-typescript';

const here = dirname(fileURLToPath(import.meta.url));
const schemas = join(here, '../../../schemas');
const target = join(here, '../src/types/schemas.ts');
export const kinds = ['page', 'term', 'role', 'process', 'template', 'channel'];

const load = (name) => JSON.parse(readFileSync(join(schemas, `${name}.json`), 'utf8'));

/** One schema that names all others, so that shared parts become shared types. */
export async function generateTypes() {
  const names = [...kinds, 'config', 'forms', 'inventory', 'published', 'scenario', 'waivers'];
  const properties = Object.fromEntries(names.map((name) => [name, {$ref: `${name}.json`}]));
  const all = {title: 'Schemas', type: 'object', additionalProperties: false, properties, required: names};
  return compile(all, 'Schemas', {
    cwd: `${schemas}/`,
    ignoreMinAndMaxItems: true,
    bannerComment: '// Generated from schemas/*.json by `npm run generate`. Do not edit.',
    $refOptions: {resolve: {file: {order: 1, read: (file) => readSchema(file.url)}}},
    style: {singleQuote: true, bracketSpacing: false, printWidth: 110},
  });
}

/** Conditions (`if`, `not`, …) say nothing to a type, and would only blur it. */
const conditions = new Set(['$id', 'if', 'else', 'not', 'dependentRequired']);

function readSchema(url) {
  const schema = load(url.split('/').pop().replace('.json', ''));
  return JSON.stringify(schema, function (key, value) {
    const exclusive = key === 'oneOf' || (key === 'anyOf' && this.properties);
    // Without an `if` it is a key of a scenario.
    const isCondition = conditions.has(key) || (key === 'then' && this.if !== undefined);
    // The title of an object names its type; any other is shown to whoever types, and no more.
    const isShown = key === 'title' && typeof value === 'string' && !this.properties;
    return isCondition || exclusive || isShown ? undefined : value;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, await generateTypes());
