// Writes .vscode/front-matter.code-snippets: a snippet for each key of the front matter, from the JSON Schemas. VS Code
// takes what stands between the `---` lines of a page for YAML, and no language server looks there.
import {readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {stringify} from 'yaml';
import {kinds} from './generate-types.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const target = join(root, '.vscode/front-matter.code-snippets');

const load = (name) => JSON.parse(readFileSync(join(root, 'schemas', `${name}.json`), 'utf8'));
const schemas = Object.fromEntries([...kinds, 'common'].map((name) => [name, load(name)]));

/** The keys of all kinds of pages, of a step and of a branch; a key that means the same in several has one snippet. */
export function generateSnippets() {
  const {step, branch} = schemas.process.$defs;
  const homes = {...Object.fromEntries(kinds.map((kind) => [kind, schemas[kind]])), step, branch};
  const snippets = {};
  const isThere = new Set();
  for (const [home, {properties}] of Object.entries(homes)) {
    for (const [key, property] of Object.entries(properties)) {
      const {title, description, ...field} = whole(property, schemas[home] ?? schemas.process);
      const meaning = `${key}: ${description}`;
      if (isThere.has(meaning)) continue;
      isThere.add(meaning);
      const body = `${key}: ${placeholder(field)}`;
      snippets[`${title} (${key} of a ${home})`] = {prefix: key, scope: 'yaml', description, body};
    }
  }
  return `${JSON.stringify(snippets, null, 2)}\n`;
}

/** A field with what it refers to. */
function whole({$ref, ...own}, home) {
  if (!$ref) return own;
  const [file, way] = $ref.split('#/');
  const at = file ? schemas[file.replace('.json', '')] : home;
  return {
    ...whole(
      way.split('/').reduce((part, key) => part[key], at),
      at,
    ),
    ...own,
  };
}

function placeholder({enum: values, const: only, type, examples}) {
  if (only !== undefined) return escaped(only);
  const choices = values ?? (type === 'boolean' ? [true, false] : undefined);
  if (choices) return `\${1|${choices.join(',')}|}`;
  const flow = {collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0};
  return `\${1:${escaped(stringify(examples[0], flow).trim())}}`;
}

const escaped = (text) => String(text).replace(/[\\$}]/g, '\\$&');

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, generateSnippets());
