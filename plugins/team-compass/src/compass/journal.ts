import {createHash} from 'node:crypto';
import {lstatSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {quote} from '../checks/shared/unknown';
import type {Finding} from '../types';
import {configFile} from './read-config';
import {canBeWritten, isPlainFile} from './read-files';
import {publishedFile} from './read-published';
import {waiversFile} from './read-waivers';

/** What is to be written of one file: all that is needed to finish it after we were stopped. */
export interface Entry {
  file: string;
  /** Where it is afterwards. */
  to: string;
  /** The SHA-256 of its bytes as they were read. */
  before: string;
  after: string;
}

/** Where it stands in the root while several files are being written. */
export const journalFile = '.compass-rename.json';

const mostBytes = 64 * 1024 * 1024;

/** A journal of a root; nothing where none is there. What it says was perhaps written by a stranger. */
export function readJournal(root: string, docs: string): Entry[] | null {
  const stat = lstatSync(join(root, journalFile), {throwIfNoEntry: false});
  if (!stat) return null;
  if (!isPlainFile(root, journalFile) || stat.size > mostBytes) throw refused('link, folder or size');
  const entries = parsed(readFileSync(join(root, journalFile), 'utf8'));
  for (const entry of entries) judgeEntry(root, docs, entry);
  return entries;
}

/** What a check says of a handbook in which somebody was stopped. */
export function unfinished(root: string): Finding[] {
  if (!lstatSync(join(root, journalFile), {throwIfNoEntry: false})) return [];
  return [
    {
      file: journalFile,
      place: null,
      reason: 'Unexpected rename that was stopped in its midst, expected it to be finished',
      note: '`compass rename --continue` finishes it. This file never belongs into a commit.',
    },
  ];
}

/**
 * @throws Error for a file that is none of a handbook's, or cannot be written
 */
export function judgeEntry(root: string, docs: string, {file, to}: Pick<Entry, 'file' | 'to'>): void {
  for (const path of [file, to]) {
    if (!isPage(docs, path) && (file !== to || !settings.includes(path))) throw refused(quote(path));
    if (!canBeWritten(root, path)) throw refused(`link on the way to ${quote(path)}`);
  }
}

const settings = [configFile, waiversFile, publishedFile];

const isPage = (docs: string, path: string): boolean =>
  path.startsWith(`${docs}/`) &&
  path.endsWith('.md') &&
  path.split('/').every((name) => name !== '' && name !== '.' && name !== '..') &&
  !/[\p{Cc}\\\u2028\u2029]/u.test(path);

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function parsed(text: string): Entry[] {
  const entries = entriesIn(text);
  const isSound = (entry: unknown): entry is Entry =>
    typeof entry === 'object' &&
    entry !== null &&
    ['file', 'to', 'before', 'after'].every(
      (key) => typeof (entry as Record<string, unknown>)[key] === 'string',
    );
  if (!Array.isArray(entries) || !entries.every(isSound)) throw refused('text');
  return entries;
}

function entriesIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const refused = (what: string) =>
  new Error(
    `Unexpected ${what} in ${journalFile}, expected the pages of a rename that was stopped. Nothing was written.
If you have begun none, delete the file.`,
  );
