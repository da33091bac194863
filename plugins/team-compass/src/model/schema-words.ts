import {stringify} from 'yaml';
import type {KeyPath} from '../types';
import {quoteList} from './names';
import {quote} from './quote';
import {resolveRef, type Schema, type SchemaName} from './schemas';

/** A description as part of a sentence: "a duration in words, such as `30 minutes`". */
export function wanted(schema: Schema & {minimum?: number; maximum?: number}): string {
  if (schema.type === 'integer' && schema.minimum !== undefined) {
    return `a whole number from ${schema.minimum}${schema.maximum === undefined ? '' : ` to ${schema.maximum}`}`;
  }
  const description = firstSentence(
    schema.description ?? (schema.type === 'string' ? 'some text' : `a ${schema.type ?? 'value'}`),
  );
  const examples = schema.type === 'boolean' ? [] : examplesOf(schema);
  const example = examples.length ? `, such as ${quoteList(examples)}` : '';
  const kind =
    schema.type === 'boolean'
      ? '`true` or `false`: '
      : schema.type === 'array'
        ? 'a list: '
        : schema.type === 'object'
          ? 'keys below it: '
          : '';
  return `${kind}${description.charAt(0).toLowerCase()}${description.slice(1)}${example}`;
}

/** The examples of a schema as one types them on a line; a long one explains nothing. */
export const examplesOf = ({examples = []}: Schema): string[] =>
  examples
    .map((example) => (typeof example === 'string' ? example : stringify(example, onOneLine).trim()))
    .filter((example) => example.length <= 80);

/** A key as it is written, with a value of its kind. */
export function keyWords(key: string, {properties = {}}: Schema, root: Schema): string {
  const field = properties[key] || null;
  const [example] = field ? examplesOf({...resolveRef(field, root).schema, ...field}) : [];
  return example === undefined ? `the key \`${key}\`` : `\`${key}\`, as in ${quote(`${key}: ${example}`)}`;
}

const onOneLine = {collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0} as const;

const firstSentence = (text: string) => text.replace(/\.(?:\s.*)?$/s, '');

/** What a key is for, in brackets behind its name. */
export const meaning = (schema: Schema, key: string) => {
  const property = schema.properties?.[key];
  return property && property.description !== undefined
    ? ` (${firstSentence(property.description).toLowerCase()})`
    : '';
};

const wholes: Partial<Record<SchemaName, string>> = {
  config: 'configuration',
  forms: 'snapshot',
  inventory: 'snapshot',
  published: 'list of names',
  page: 'page',
  scenario: 'scenario',
};

/** What a finding is about: a key, a waiver of the list, or the whole page. */
export function subject(at: string | number | undefined, name: SchemaName): string {
  if (name === 'waivers') return 'waiver';
  return at === undefined ? (wholes[name] ?? `${name} page`) : `\`${at}\``;
}

/** The path that a JSON pointer names. */
export function pathOf(pointer: string): KeyPath {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
}

export function valueAt(data: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[String(key)],
    data,
  );
}
