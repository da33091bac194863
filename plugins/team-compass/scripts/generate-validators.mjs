// Writes generated/validators.mjs: the schemas as plain functions, so that a check need not compile them. What judges a
// compiled compass stands apart, in compass-validator.mjs: only who compares two of them needs it.
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import {buildSync} from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const folder = join(here, '../../../schemas');
/** What comes out of a check is judged by tests only. */
const report = 'report.json';
const schemas = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name !== report)
  .map((name) => ({
    name: name.replace('.json', ''),
    schema: JSON.parse(readFileSync(join(folder, name), 'utf8'), withoutTitles),
  }));

/** Titles and defaults are for whoever types: no message has them, and no default is filled in. */
function withoutTitles(key, value) {
  const isForEditors = key === 'title' || key === 'default';
  return isForEditors && typeof value !== 'object' ? undefined : value;
}

const idOf = Object.fromEntries(schemas.map(({name, schema}) => [name, schema.$id]));
const {common: _common, compass, ...written} = idOf;
// An editor wants to know all mistakes of a page; of a compass that is none, the first says enough.
write('validators.mjs', written, {allErrors: true, verbose: true});
write('compass-validator.mjs', {compass}, {});

function write(file, ids, options) {
  const ajv = new Ajv2020({
    schemas: schemas.map(({schema}) => schema),
    strictRequired: false,
    strictTypes: false,
    code: {source: true, esm: true},
    ...options,
  });
  addFormats(ajv, ['date']);
  ajv.addKeyword({keyword: 'refersTo', schemaType: 'string'});
  buildSync({
    stdin: {contents: standalone.default(ajv, ids), resolveDir: here},
    outfile: join(here, '../generated', file),
    bundle: true,
    format: 'esm',
    platform: 'node',
  });
}
