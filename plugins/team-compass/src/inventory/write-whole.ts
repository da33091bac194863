import {randomUUID} from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {basename, dirname, join} from 'node:path';

/** After so many milliseconds nobody writes on a draft any more: who began it was stopped. */
const longestWrite = 60_000;

/** Writes a file in one go: whoever reads it, or stops us at any moment, finds the old one or the new one. */
export function writeWhole(file: string, contents: string | Uint8Array): void {
  mkdirSync(dirname(file), {recursive: true});
  removeLeftDrafts(file);
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    const handle = openSync(draft, 'wx');
    try {
      writeFileSync(handle, contents);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, {force: true});
    throw error;
  }
}

function removeLeftDrafts(file: string): void {
  const folder = dirname(file);
  const start = `${basename(file)}.`;
  const left = readdirSync(folder).filter(
    (name) => name.startsWith(start) && /^[0-9a-f-]{36}\.tmp$/.test(name.slice(start.length)),
  );
  for (const path of left.map((name) => join(folder, name))) {
    const stat = statSync(path, {throwIfNoEntry: false});
    if (stat && Date.now() - stat.mtimeMs > longestWrite) rmSync(path, {force: true});
  }
}
