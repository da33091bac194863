import type {ErrorObject, ValidateFunction} from 'ajv';
import channel from '../../../../schemas/channel.json';
import common from '../../../../schemas/common.json';
import config from '../../../../schemas/config.json';
import forms from '../../../../schemas/forms.json';
import inventory from '../../../../schemas/inventory.json';
import page from '../../../../schemas/page.json';
import process from '../../../../schemas/process.json';
import published from '../../../../schemas/published.json';
import role from '../../../../schemas/role.json';
import scenario from '../../../../schemas/scenario.json';
import template from '../../../../schemas/template.json';
import term from '../../../../schemas/term.json';
import waivers from '../../../../schemas/waivers.json';
import * as validators from '../../generated/validators.mjs';
import type {Kind} from '../types';

/** A JSON Schema as far as this project uses it. */
export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  description?: string;
  type?: string | string[];
  examples?: unknown[];
  pattern?: string;
  format?: string;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema | false>;
  additionalProperties?: Schema | boolean;
  /** What the keys are the names of, beside those in `properties`. */
  propertyNames?: Schema;
  items?: Schema;
  anyOf?: Schema[];
  not?: {required?: string[]};
  /** What the text is the name of: our own keyword. */
  refersTo?: ReferenceKind;
}

export type ReferenceKind = 'term' | 'role' | 'process' | 'step' | 'template' | 'channel' | 'external';
export type SchemaName = Kind | 'config' | 'forms' | 'inventory' | 'published' | 'scenario' | 'waivers';
export type SchemaError = ErrorObject<string, Record<string, unknown>> & {parentSchema: Schema};

export const kinds: Kind[] = ['page', 'term', 'role', 'process', 'template', 'channel'];

const schemas = {
  channel,
  config,
  forms,
  inventory,
  page,
  process,
  published,
  role,
  scenario,
  template,
  term,
  waivers,
} as unknown as Record<SchemaName, Schema>;
const shared = common as unknown as Schema;

export const schemaOf = (name: SchemaName): Schema => schemas[name];

/** All that is wrong with some data, as ajv tells it. */
export function schemaErrors(name: SchemaName, data: unknown): SchemaError[] {
  const validate = (validators as Record<SchemaName, ValidateFunction>)[name];
  return validate(data) ? [] : ((validate.errors ?? []) as SchemaError[]);
}

/** The schema that a `$ref` of this project names: `common.json#/$defs/x` or `#/$defs/x`. */
export function resolveRef(schema: Schema, root: Schema): {schema: Schema; root: Schema} {
  const [, file, name = ''] = /^(common\.json)?#\/\$defs\/(\w+)$/.exec(schema.$ref ?? '') ?? [];
  if (!name) return {schema, root};
  const home = file ? shared : root;
  const target = home.$defs?.[name];
  if (!target) throw new Error(`The schema refers to ${schema.$ref}, which does not exist.`);
  return resolveRef(target, home);
}
