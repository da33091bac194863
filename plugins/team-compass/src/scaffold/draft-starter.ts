import {existsSync, lstatSync, readdirSync, statSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {compile} from '../compass/compile';
import {configFile} from '../compass/read-config';
import {canBeWritten, isFolder} from '../compass/read-files';
import {judgeBySchema} from '../model/explain-schema-error';
import type {Diagnostic} from '../types';
import {tryDrafts} from './new-mistakes';
import {starterFiles} from './starter-files';

/** The smallest handbook as it would be in a folder, and what is around it. */
export interface Starter {
  files: Record<string, string>;
  /** What would be wrong with its pages among those that are there already. */
  mistakes: Diagnostic[];
  sources: Record<string, string>;
  /** The configuration of the Docusaurus site that is there. */
  siteConfig: string | null;
  /** The first folder of the repository, where it is another one. */
  repository: string | null;
}

/**
 * @param docs the folder for its pages
 * @throws Error where there is a compass already, or a file would be overwritten
 */
export function draftStarter(root: string, docs: string): Starter {
  if (statSync(root, {throwIfNoEntry: false})?.isDirectory() === false)
    throw new Error(`Unexpected file \`${root}\`, expected a folder, or the name of one that is to be`);
  if (existsSync(join(root, configFile)))
    throw new Error(
      `Unexpected \`${configFile}\` in ${resolve(root)}, expected a folder that is no compass yet: \`compass check\` checks this one`,
    );
  if (judgeBySchema('config', {docs}).length > 0)
    throw new Error(
      `Unexpected \`${docs}\` for --docs, expected a folder below this one, of letters, digits and hyphens, such as docs`,
    );
  const files = starterFiles(docs);
  refuseCollisions(root, Object.keys(files));
  const before = isFolder(root, docs) ? compile(root, {docs}).diagnostics : null;
  const tried = before && tryDrafts(root, before, files);
  return {
    files,
    mistakes: tried?.mistakes.filter(({file}) => Object.hasOwn(files, file)) ?? [],
    sources: tried?.compiled.sources ?? {},
    siteConfig: siteConfigIn(root),
    repository: repositoryAround(resolve(root)),
  };
}

function refuseCollisions(root: string, files: string[]): void {
  const there = files.filter((file) => lstatSync(join(root, file), {throwIfNoEntry: false}));
  if (there.length > 0)
    throw new Error(
      `Unexpected files that are there already, expected none of these names:\n${there.map((file) => `  ${file}`).join('\n')}\nNothing was written. Move them, or begin in another folder: compass init handbook`,
    );
  const led = files.find((file) => !canBeWritten(root, file));
  if (led !== undefined)
    throw new Error(
      `Unexpected link or file on the way to \`${led}\`, expected folders. Nothing was written.`,
    );
}

function siteConfigIn(root: string): string | null {
  if (!existsSync(root)) return null;
  return readdirSync(root).find((name) => /^docusaurus\.config\.[cm]?[jt]s$/.test(name)) ?? null;
}

/** The folder above with the repository; GitHub reads workflows there alone. */
function repositoryAround(root: string): string | null {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder === root ? null : folder;
    if (dirname(folder) === folder) return null;
  }
}
