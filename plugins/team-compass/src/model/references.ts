import type {KeyPath} from '../types';
import {type ReferenceKind, resolveRef, type Schema, type SchemaName, schemaOf} from './schemas';

/** A value of some data that names something else, as the schema's `refersTo` says. */
export interface Reference {
  kind: ReferenceKind;
  name: string;
  path: KeyPath;
  /** Whether it is the key itself, not its value. */
  isKey?: true;
}

/** Walks data along its schema and collects every value that refers to something. */
export function collectReferences(name: SchemaName, data: unknown): Reference[] {
  const found = new Map<string, Reference>();
  const walkKey = (written: Schema, home: Schema, key: string, path: KeyPath): void => {
    const {refersTo: kind, anyOf = []} = resolveRef(written, home).schema;
    if (kind) found.set(JSON.stringify([kind, path, true]), {kind, name: key, path, isKey: true});
    if (anyOf.some((option) => isOneOf(resolveRef(option, home).schema, key))) return;
    for (const option of anyOf) walkKey(option, home, key, path);
  };
  const walk = (written: Schema, home: Schema, value: unknown, path: KeyPath): void => {
    const {schema, root} = resolveRef(written, home);
    if (schema.refersTo && typeof value === 'string') {
      found.set(JSON.stringify([schema.refersTo, path]), {kind: schema.refersTo, name: value, path});
    }
    if (schema.anyOf && !schema.anyOf.some((option) => isOneOf(resolveRef(option, root).schema, value))) {
      for (const option of schema.anyOf) walk(option, root, value, path);
    }
    if (Array.isArray(value)) {
      const {items} = schema;
      if (items) for (const [index, item] of value.entries()) walk(items, root, item, [...path, index]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        const isNamed = schema.properties !== undefined && Object.hasOwn(schema.properties, key);
        const property = isNamed ? schema.properties?.[key] : schema.additionalProperties;
        if (schema.propertyNames && !isNamed) walkKey(schema.propertyNames, root, key, [...path, key]);
        if (typeof property === 'object') walk(property, root, item, [...path, key]);
      }
    }
  };
  const schema = schemaOf(name);
  walk(schema, schema, data, []);
  return [...found.values()];
}

/** A fixed word, such as `anyone`, is no reference. */
function isOneOf(schema: Schema, value: unknown): boolean {
  return schema.const === value ? value !== undefined : (schema.enum?.includes(value) ?? false);
}
