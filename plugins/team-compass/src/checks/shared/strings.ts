import {ownWords} from '../../model/collect-prose';
import type {KeyPath} from '../../types';

export interface FoundString {
  text: string;
  path: KeyPath;
}

/** Every text in some data, with its path; keys are left out. */
export function* stringsOf(data: unknown, path: KeyPath = []): Iterable<FoundString> {
  if (typeof data === 'string') yield {text: data, path};
  if (typeof data !== 'object' || data === null) return;
  const entries = Array.isArray(data) ? data.entries() : Object.entries(data);
  for (const [key, value] of entries) yield* stringsOf(value, [...path, key]);
}

const spoken = new Set<unknown>([
  'title',
  'description',
  'sidebar_label',
  'summary',
  'starts_when',
  'when',
  'otherwise',
]);

/** The texts of some front matter that readers read, as opposed to ids and addresses: our own words in them. */
export function* spokenStrings(data: unknown): Iterable<FoundString> {
  for (const found of stringsOf(data)) {
    const isField = found.path[0] === 'issue' && found.path[1] === 'fields';
    if (isField || spoken.has(found.path.at(-1))) yield {...found, text: ownWords(found.text)};
  }
}
