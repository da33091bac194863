import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {askGit, GitError} from './git';
import {limits} from './limits';
import {configFile, readConfig} from './read-config';

/** A file of a revision. */
interface Blob {
  hash: string;
  bytes: number;
  path: string;
}

/** What there is to compare with cannot be read. */
export class RefusedBase extends Error {}

/**
 * Writes the handbook of a git revision into a folder of its own, uses it, and takes it away again. The working tree stays as
 * it is; links and what else is no plain file are left out.
 *
 * @throws {RefusedBase} where there is no such revision
 */
export function withRevision<Result>(
  root: string,
  revision: string,
  use: (folder: string) => Result,
): Result {
  const commit = commitOf(root, revision);
  const folder = mkdtempSync(join(tmpdir(), 'compass-base-'));
  try {
    writeFiles(root, folder, filesOf(root, commit, configFile));
    const {docs} = readConfig(folder).config;
    writeFiles(
      root,
      folder,
      filesOf(root, commit, `${docs}/`).filter(({path}) => path.endsWith('.md')),
    );
    mkdirSync(join(folder, docs), {recursive: true});
    return use(folder);
  } catch (error) {
    throw error instanceof GitError
      ? new RefusedBase(`Unexpected revision \`${revision}\`: ${error.message}`)
      : error;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

function commitOf(root: string, revision: string): string {
  const refuse = (note: string) =>
    new RefusedBase(
      `Unexpected unknown base \`${revision}\`, expected a git revision such as \`main\`, or a file that \`compass print\` wrote (${note})`,
    );
  if (!/^[^-\0][^\0]*$/.test(revision)) throw refuse('a revision does not begin with `-`');
  try {
    const found = askGit(root, ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`]);
    return found.toString().trim();
  } catch (error) {
    throw error instanceof GitError ? refuse(reasons[error.message] ?? error.message) : error;
  }
}

const reasons: Record<string, string> = {
  'Needed a single revision': 'git knows none of that name here; a shallow clone knows few',
};

/** The plain files below a path of the root, as they stood in a commit. */
function filesOf(root: string, commit: string, path: string): Blob[] {
  const listed = askGit(root, ['ls-tree', '-r', '-l', '-z', commit, '--', path]).toString();
  const files = listed.split('\0').flatMap((line) => {
    const [, hash = '', bytes = '', file = ''] =
      /^100(?:644|755|664) blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(line) ?? [];
    return hash && isInside(file) ? [{hash, bytes: Number(bytes), path: file}] : [];
  });
  if (files.length > limits.pages) throw new GitError(`it holds more than ${limits.pages} pages`);
  return files;
}

/** Git refuses such paths itself, but not whoever builds a tree by hand. */
const isInside = (path: string) =>
  !path.includes('\\') &&
  path
    .split('/')
    .every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git');

/** A page that is too big is not read, and counts as too big. */
function writeFiles(root: string, folder: string, files: Blob[]): void {
  const read = files.filter(({bytes}) => bytes <= limits.bytes);
  const answer = askGit(root, ['cat-file', '--batch'], read.map(({hash}) => `${hash}\n`).join(''));
  let at = 0;
  const contents = new Map<Blob, Uint8Array>();
  for (const file of read) {
    const start = answer.indexOf('\n', at) + 1;
    contents.set(file, answer.subarray(start, start + file.bytes));
    at = start + file.bytes + 1;
  }
  for (const file of files) {
    const target = join(folder, file.path);
    mkdirSync(dirname(target), {recursive: true});
    writeFileSync(target, contents.get(file) ?? new Uint8Array(limits.bytes + 1));
  }
}
