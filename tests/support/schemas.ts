import {readdirSync, readFileSync} from 'node:fs';
import Ajv2020, {type ValidateFunction} from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

export interface Schema {
  [key: string]: unknown;
  $id?: string;
  title?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  $defs?: Record<string, Schema>;
}

/** A field that a schema names, wherever it does. */
export interface Field {
  /** The schema and the way to the field in it, as `term.json#/properties/title`. */
  at: string;
  key: string;
  schema: Schema;
  required: boolean;
}

export const schemaNames = readdirSync('schemas').map((file) => file.replace(/\.json$/, ''));

const schemas = Object.fromEntries(
  schemaNames.map((name) => [name, JSON.parse(readFileSync(`schemas/${name}.json`, 'utf8')) as Schema]),
);

export const schemaOf = (name: string): Schema => schemas[name] ?? {};

const ajv = new Ajv2020({schemas: Object.values(schemas), strictTypes: false, strictRequired: false});
addFormats(ajv, ['date', 'uri']);
ajv.addKeyword({keyword: 'refersTo', schemaType: 'string'});

/** Judges by a schema, or by a part of it: `term.json#/properties/title`. */
export const validatorOf = (at: string): ValidateFunction => ajv.getSchema(`${at}`) as ValidateFunction;

/** Every field of a schema; conditions say nothing of what a field means, and neither do examples. */
export const fieldsOf = (name: string): Field[] => fieldsIn(schemaOf(name), `${name}.json#`);

function fieldsIn(schema: Schema, at: string): Field[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const isCondition = keyword === 'then' ? schema.if : /^(if|else|not|examples)$/.test(keyword);
    if (typeof value !== 'object' || value === null || isCondition) return [];
    const below = Object.entries(value as Record<string, Schema>);
    if (keyword !== 'properties') return fieldsIn(value as Schema, `${at}/${keyword}`);
    return below.flatMap(([key, field]): Field[] => {
      const way = `${at}/properties/${key}`;
      const required = schema.required?.includes(key) ?? false;
      return [{at: way, key, schema: field, required}, ...fieldsIn(field, way)];
    });
  });
}

/** Where a schema leaves a choice of values, and which. */
export const choicesIn = (name: string): [at: string, values: unknown[]][] =>
  choices(schemaOf(name), `${name}.json#`);

function choices(schema: Schema, at: string): [string, unknown[]][] {
  const own: [string, unknown[]][] = Array.isArray(schema.enum)
    ? [[at, schema.enum]]
    : typeof schema.const === 'object' || schema.const === undefined
      ? []
      : [[at, [schema.const]]];
  return [
    ...own,
    ...Object.entries(schema).flatMap(([keyword, value]) =>
      typeof value === 'object' && value !== null && !/^(if|examples)$/.test(keyword)
        ? choices(value as Schema, `${at}/${keyword}`)
        : [],
    ),
  ];
}

/** What a field says of itself, or what it refers to says. */
export function saidOf({schema, at}: Pick<Field, 'schema' | 'at'>, keyword: string): unknown {
  if (schema[keyword] !== undefined) return schema[keyword];
  const [, file, way] = /^(\w+\.json)?#\/(.+)$/.exec(String(schema.$ref)) ?? [];
  if (!way) return undefined;
  const home = file ?? at.replace(/#.*$/, '');
  const target = way
    .split('/')
    .reduce<Schema | undefined>(
      (part, key) => part?.[key] as Schema | undefined,
      schemaOf(home.replace('.json', '')),
    );
  return target && saidOf({schema: target, at: home}, keyword);
}
