// Writes generated/validators.mjs: the schemas as plain functions, so that a check need not compile them.
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import {buildSync} from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const folder = join(here, '../../../schemas');
/** What comes out of the compiler is judged by tests only. */
const written = ['compass.json', 'report.json'];
const schemas = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !written.includes(name))
  .map((name) => ({
    name: name.replace('.json', ''),
    schema: JSON.parse(readFileSync(join(folder, name), 'utf8')),
  }));

const ajv = new Ajv2020({
  schemas: schemas.map(({schema}) => schema),
  allErrors: true,
  verbose: true,
  strictRequired: false,
  strictTypes: false,
  code: {source: true, esm: true},
});
addFormats(ajv, ['date']);
ajv.addKeyword({keyword: 'refersTo', schemaType: 'string'});

const validators = schemas.filter(({name}) => name !== 'common').map(({name, schema}) => [name, schema.$id]);
buildSync({
  stdin: {contents: standalone.default(ajv, Object.fromEntries(validators)), resolveDir: here},
  outfile: join(here, '../generated/validators.mjs'),
  bundle: true,
  format: 'esm',
  platform: 'node',
});
