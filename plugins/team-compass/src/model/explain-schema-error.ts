import type {KeyPath, Replacement} from '../types';
import {foundWords, likelyValue, likelyWords} from './likely-value';
import {nearest, quoteList} from './names';
import {shown} from './quote';
import {withoutEchoes} from './schema-echoes';
import {examplesOf, keyWords, meaning, pathOf, subject, valueAt, wanted} from './schema-words';
import {type Schema, type SchemaError, type SchemaName, schemaErrors, schemaOf} from './schemas';
import {replacing, strangeKey} from './strange-key';
import {tidyName} from './tidy-name';

/** What a schema asks and some data does not give, told for people. */
export interface SchemaFinding {
  path: KeyPath;
  /** Whether the key or the value is at fault. */
  part: 'key' | 'value';
  reason: string;
  actual?: string;
  expected: string[];
  /** What a program may put in the place of the key or value. */
  replace?: Replacement;
  note?: string;
}

/** Judges data by a schema; one mistake gives one finding, at the key or value that made it. */
export function judgeBySchema(name: SchemaName, data: unknown): SchemaFinding[] {
  const errors = schemaErrors(name, data);
  return withoutEchoes(errors).map((error) => explain(error, data, name));
}

function explain(error: SchemaError, data: unknown, name: SchemaName): SchemaFinding {
  const path = pathOf(error.instancePath);
  const at = path.at(-1);
  const {params, parentSchema} = error;
  switch (error.keyword) {
    case 'additionalProperties':
      return strangeKey(path, String(params.additionalProperty), Object.keys(parentSchema.properties ?? {}));
    case 'required': {
      const key = String(params.missingProperty);
      return {
        path,
        part: 'key',
        expected: [key],
        reason: `Unexpected ${subject(at, name)} without \`${key}\`, expected ${keyWords(key, parentSchema, schemaOf(name))}${meaning(parentSchema, key) || (path.length === 0 ? meaning(schemaOf(name), key) : '')}`,
      };
    }
    case 'dependentRequired': {
      const {property, missingProperty} = params as {property: string; missingProperty: string};
      return {
        path: [...path, property],
        part: 'key',
        expected: [missingProperty],
        reason: `Unexpected \`${property}\` without \`${missingProperty}\`, expected both or neither`,
      };
    }
    case 'false schema':
      return {
        path,
        part: 'key',
        actual: String(at),
        expected: [],
        reason: `Unexpected key \`${at}\`, expected none here`,
      };
    case 'not': {
      const keys = (parentSchema.not?.required ?? []).map((key) => `\`${key}\``);
      return {
        path: [...path, ...(parentSchema.not?.required?.slice(-1) ?? [])],
        part: 'key',
        expected: [],
        reason: `Unexpected ${keys.at(-1)} beside ${keys[0]}, expected one of them`,
      };
    }
    case 'enum':
    case 'const': {
      const allowed = (
        error.keyword === 'enum' ? (params.allowedValues as unknown[]) : [params.allowedValue]
      ).map(String);
      const actual = shown(valueAt(data, path));
      const near = nearest(actual, allowed);
      return {
        path,
        part: 'value',
        actual,
        expected: near.length ? near : allowed,
        ...replacing(actual, near),
        reason: `Unexpected \`${actual}\`, expected ${quoteList(near.length ? near : allowed)}`,
      };
    }
    case 'oneOf':
      return {
        path,
        part: 'key',
        expected: ['when', 'otherwise'],
        reason: Object.hasOwn(Object(valueAt(data, path)), 'when')
          ? `Unexpected \`when\` and \`otherwise\` in the branch \`${at}\`, expected one of them`
          : `Unexpected branch \`${at}\` without its condition, expected \`when: It is so\`, or \`otherwise: In all other cases\` in the last branch`,
      };
    case 'anyOf':
      if (parentSchema.properties) {
        const keys = (parentSchema.anyOf ?? []).flatMap(
          (option) => (option as {required?: string[]}).required ?? [],
        );
        return {
          path,
          part: 'key',
          expected: keys,
          reason: `Unexpected ${subject(at, name)} without an address, expected ${quoteList(keys)}`,
        };
      }
      return unfit(path, data, parentSchema);
    case 'pattern':
    case 'maxLength':
    case 'minLength':
      if (error.propertyName !== undefined) return unfitKey(path, error.propertyName, parentSchema);
      return unfit(path, data, parentSchema);
    case 'uniqueItems':
      return {
        path: [...path, Number(params.i)],
        part: 'value',
        actual: shown(valueAt(data, [...path, Number(params.i)])),
        expected: [],
        reason: 'Unexpected second time the same value, expected each once',
      };
    case 'maxItems':
      return {
        path,
        part: 'key',
        expected: [],
        reason: `Unexpected \`${at}\` with ${sizeOf(valueAt(data, path))}, expected at most ${params.limit}`,
      };
    case 'minItems':
    case 'minProperties':
      return {
        path,
        part: 'key',
        expected: [],
        reason: `Unexpected \`${at}\` with ${sizeOf(valueAt(data, path))}, expected at least ${params.limit}`,
      };
    default:
      return unfit(path, data, parentSchema);
  }
}

/** A key that is not written as its kind of names is. */
function unfitKey(path: KeyPath, key: string, schema: Schema): SchemaFinding {
  const tidy = tidyName(key);
  const isMeant = tidy !== null && schema.pattern !== undefined && new RegExp(schema.pattern).test(tidy);
  return {
    path: [...path, key],
    part: 'key',
    actual: key,
    expected: isMeant ? [tidy] : [],
    ...(isMeant && {replace: {from: key, to: tidy}}),
    reason: `Unexpected key \`${key}\`, expected ${isMeant ? `\`${tidy}\`, ${wanted({...schema, examples: []})}` : wanted(schema)}`,
  };
}

/** A value that is not what its description asks for. */
function unfit(path: KeyPath, data: unknown, schema: Schema): SchemaFinding {
  const value = valueAt(data, path);
  const likely = likelyValue(value, schema);
  return {
    path,
    part: 'value',
    actual: shown(value),
    expected: likely === null ? shownIn(schema) : [likely],
    ...(likely !== null && isText(value, schema) && {replace: {from: value, to: likely}}),
    reason: `Unexpected ${foundWords(value, schema)}, expected ${likely === null ? wanted(schema) : likelyWords(likely, value, schema)}`,
  };
}

/** Whether a text was meant, and is there: such as `4h`, or a day as other calendars write it. */
const isText = (value: unknown, schema: Schema): value is string =>
  typeof value === 'string' && schema.type === 'string';

/** An example shows the form that is asked for; where none is, it is one of many. */
const shownIn = (schema: Schema) => (schema.pattern || schema.format ? examplesOf(schema) : []);

const sizeOf = (value: unknown) => {
  const size = Object.keys(Object(value)).length;
  return size === 1 ? '1 entry' : `${size} entries`;
};
