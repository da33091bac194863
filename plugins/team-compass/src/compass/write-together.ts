import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import type {FileChange} from '../types';
import {type Entry, hashOf, journalFile, judgeEntry, readJournal} from './journal';
import {withMark} from './replace-text';

/** Where each text is written before it takes its place: one at a time, so that nobody else is at it. */
const draftFile = '.compass-rename.tmp';

/**
 * Writes several files so that all of them are written or none. All of it stands in a journal first: whoever stops us
 * before leaves the old files, and afterwards `finishWriting` brings the new ones.
 *
 * @throws Error where a file is not as it was read; nothing is written then
 */
export function writeTogether(root: string, docs: string, changes: FileChange[]): void {
  refuseUnfinished(root);
  const draft = join(root, draftFile);
  const handle = openDraft(draft);
  let entries: Entry[];
  try {
    entries = changes.map((change) => entryOf(root, docs, change));
    writeFileSync(handle, JSON.stringify(entries));
    fsyncSync(handle);
  } catch (error) {
    rmSync(draft, {force: true});
    throw error;
  } finally {
    closeSync(handle);
  }
  renameSync(draft, join(root, journalFile));
  carryOut(root, entries);
}

/**
 * Finishes what was stopped.
 *
 * @returns how many files were meant; nothing where nobody was stopped
 * @throws Error where one of them was changed since then
 */
export function finishWriting(root: string, docs: string): number | null {
  const entries = readJournal(root, docs);
  rmSync(join(root, draftFile), {force: true});
  if (entries) carryOut(root, entries);
  return entries?.length ?? null;
}

/**
 * @throws Error where somebody was stopped, or is at it
 */
export function refuseUnfinished(root: string): void {
  if (existsSync(join(root, journalFile))) throw new Error(goingOn);
}

const goingOn = `Unexpected rename that is going on or was stopped, expected none.
This finishes it: compass rename --continue`;

function openDraft(draft: string): number {
  try {
    return openSync(draft, 'wx');
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? new Error(goingOn) : error;
  }
}

function entryOf(root: string, docs: string, {file, to, before, after}: FileChange): Entry {
  judgeEntry(root, docs, {file, to});
  if (file !== to && existsSync(join(root, to)))
    throw new Error(`Unexpected file ${to} meanwhile, expected none: nothing was written.`);
  const path = join(root, file);
  return {file, to, before: hashOf(readFileSync(path)), after: withMark(path, before ?? '', after)};
}

/** Does what is not done yet: how far somebody has come shows in the files themselves. */
function carryOut(root: string, entries: Entry[]): void {
  const open = entries.filter((entry) => isOpen(root, entry));
  for (const {file, to, after} of open) writeOne(root, to, after, statSync(join(root, file)).mode);
  for (const {file, to} of entries) if (file !== to) rmSync(join(root, file), {force: true});
  rmSync(join(root, journalFile));
}

/**
 * Whether a file is still to be written.
 *
 * @throws Error where it is neither as it was nor as it is to be
 */
function isOpen(root: string, {file, to, before, after}: Entry): boolean {
  const [old, current] = [file, to].map((path) => bytesOf(join(root, path)));
  const isDone = current?.equals(Buffer.from(after)) ?? false;
  const isOld = old !== null && old !== undefined && hashOf(old) === before;
  if (isDone && (file === to || !old || isOld)) return false;
  if (isOld && (file === to || !current)) return true;
  throw new Error(
    `Unexpected change of ${old ? file : to} since the rename was stopped, expected none: nothing more was written.
Undo that change. Or delete ${journalFile} to leave everything as it is now.`,
  );
}

const bytesOf = (path: string): Buffer | null => (existsSync(path) ? readFileSync(path) : null);

function writeOne(root: string, file: string, text: string, mode: number): void {
  const draft = join(root, draftFile);
  const handle = openDraft(draft);
  try {
    writeFileSync(handle, text);
    fchmodSync(handle, mode & 0o777);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(draft, join(root, file));
}
