import {type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, type Stats} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Drafts, Fault, SourceFile} from '../types';
import {decode} from './decode';
import {limits} from './limits';

/** Reads every file below a folder, in the order of their names. Links are told of, never followed. */
export function readFiles(root: string, folder: string): SourceFile[] {
  const files: SourceFile[] = [];
  for (const {file, entry} of walk(root, folder)) {
    files.push(
      entry.isFile() && file.endsWith('.md')
        ? readPage(root, file)
        : {file, text: '', fault: refusal(entry, file)},
    );
    if (files.length > limits.pages) {
      const reason = `Unexpected more than ${limits.pages} files, expected fewer`;
      return [
        ...files.slice(0, limits.pages),
        {file: folder, text: '', fault: {type: 'file', place: null, reason}},
      ];
    }
  }
  return files;
}

/** The files of a folder with drafts laid over them. */
export function withDrafts(files: SourceFile[], folder: string, drafts: Drafts): SourceFile[] {
  const drafted = Object.entries(drafts).flatMap(([file, text]) =>
    text !== null && file.startsWith(`${folder}/`) ? {file, ...decode(Buffer.from(text))} : [],
  );
  const kept = files.filter(({file}) => !Object.hasOwn(drafts, file));
  return [...kept, ...drafted].sort((one, other) => inOrderOfFolders(one.file, other.file));
}

/** Folder by folder, as they are read. */
function inOrderOfFolders(one: string, other: string): number {
  const [first, second] = [one, other].map((file) => file.replaceAll('/', '\0'));
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

/** The paths of all files below a folder, as they are served: `/img/logo.svg`. */
export function listAssets(root: string, folder: string): string[] {
  const files = isFolder(root, folder) ? [...walk(root, folder)] : [];
  return files.filter(({entry}) => entry.isFile()).map(({file}) => file.slice(folder.length));
}

export const isFolder = (root: string, path: string) => realStat(root, path)?.isDirectory() ?? false;
export const isPlainFile = (root: string, path: string) => realStat(root, path)?.isFile() ?? false;

/** Whether a file may be written at a path below the root: no link is on the way there, which may lead anywhere. */
export function canBeWritten(root: string, path: string): boolean {
  if (lstatSync(join(root, path), {throwIfNoEntry: false})) return isPlainFile(root, path);
  let folder = dirname(path);
  while (folder !== '.' && !lstatSync(join(root, folder), {throwIfNoEntry: false})) folder = dirname(folder);
  return folder === '.' || isFolder(root, folder);
}

/** What stands at a path below the root; nothing where the way there goes through a link, which may lead to a secret. */
function realStat(root: string, path: string): Stats | null {
  const full = join(root, path);
  const stat = lstatSync(full, {throwIfNoEntry: false});
  if (!stat || stat.isSymbolicLink()) return null;
  return realpathSync(full) === join(realpathSync(root), path) ? stat : null;
}

function* walk(root: string, folder: string): Iterable<{file: string; entry: Dirent}> {
  const entries = readdirSync(join(root, folder), {withFileTypes: true});
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* walk(root, file);
    else if (entry.name !== '.DS_Store') yield {file, entry};
  }
}

function readPage(root: string, file: string): SourceFile {
  const path = join(root, file);
  const {size} = lstatSync(path);
  return {file, ...decode(size > limits.bytes ? new Uint8Array(size) : readFileSync(path))};
}

function refusal(entry: Dirent, file: string): Fault {
  const found = entry.isSymbolicLink()
    ? 'link to another file'
    : entry.isFile()
      ? kindOfFile(file)
      : 'special file';
  const page = entry.isFile() ? pageLike(file) : null;
  if (page) {
    return {
      type: 'file',
      place: null,
      reason: `Unexpected ${found}, expected \`${page}\``,
      expected: [page],
      note: 'A page ends in `.md`: rename the file.',
    };
  }
  const note = entry.isSymbolicLink()
    ? 'A link is published as what it points to, which may be a secret: put the page itself here.'
    : 'The docs folder holds Markdown pages only; images and downloads go to the static folder.';
  return {type: 'file', place: null, reason: `Unexpected ${found}, expected a Markdown page \`.md\``, note};
}

/** The name that a page would have, which was saved under another ending. */
function pageLike(file: string): string | null {
  const name = /([^/]+?)(?:\.md)?\.(?:md|mdx|mdown|markdown|txt)$/i.exec(file)?.[1];
  return name ? `${name}.md` : null;
}

function kindOfFile(file: string): string {
  const ending = /\.[^./]+$/.exec(file)?.[0];
  return ending ? `\`${ending}\` file` : 'file without an ending';
}
