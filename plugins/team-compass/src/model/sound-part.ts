import type {KeyPath} from '../types';
import {judgeBySchema} from './explain-schema-error';
import type {SchemaName} from './schemas';

type Data = Record<string, unknown>;

/** Taking one thing away may leave another one without what it needs; this often is enough for any real page. */
const rounds = 5;

/**
 * Data without what its schema refuses, and no more taken away than that: a page with one mistake keeps its other
 * names, steps and labels.
 *
 * @param owner stands in where a step says no owner
 */
export function soundPart(name: SchemaName, written: Data, owner: string | null = null): Data {
  let data: Data | null = null;
  for (let round = 0; round < rounds; round++) {
    const refused = judgeBySchema(name, data ?? written).filter(({path}) => path.length > 0);
    if (refused.length === 0) return data ?? written;
    data ??= structuredClone(written);
    const last = round === rounds - 1;
    for (const {path, expected} of refused) {
      const isStep = path.length === 2 && path[0] === 'steps' && expected[0] === 'owner';
      if (isStep && owner && !last) put(data, [...path, 'owner'], owner);
      else put(data, last ? path.slice(0, 1) : path, undefined);
    }
    data = withoutHoles(data) as Data;
  }
  return data ?? written;
}

function put(data: Data, path: KeyPath, value: unknown): void {
  const around = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as Data | undefined)?.[key], data);
  const key = path.at(-1);
  if (typeof around === 'object' && around !== null && key !== undefined) (around as Data)[key] = value;
}

function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(withoutHoles);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutHoles(item)]));
}
