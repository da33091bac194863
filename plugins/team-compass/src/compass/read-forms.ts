import {lstatSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {hashOfForms} from '../forms/snapshot';
import {judgeBySchema} from '../model/explain-schema-error';
import type {Finding, FormsFile} from '../types';
import {isPlainFile, listAssets} from './read-files';

/** Where the snapshots stand, below the root of the handbook. */
export const formsFolder = 'inventories/forms';

/** The most bytes of a snapshot: hundreds of forms. */
const mostBytes = 4 * 1024 * 1024;

/** The snapshot of a repository stands under its name, whose case does not count. */
export const formsFile = (repository: string) => `${formsFolder}/${repository.toLowerCase()}.json`;

/** Reads the snapshots of issue forms, by repository in small letters. What cannot be read is a finding. */
export function readAllForms(root: string): {forms: Record<string, FormsFile>; findings: Finding[]} {
  const forms: Record<string, FormsFile> = {};
  const findings: Finding[] = [];
  for (const path of listAssets(root, formsFolder)) {
    const file = `${formsFolder}${path}`;
    const read = readForms(root, file);
    if (typeof read === 'string') findings.push({file, place: null, reason: read});
    else forms[read.repository.toLowerCase()] = read;
  }
  return {forms, findings};
}

/** Reads the snapshot of a repository, or says why it cannot. */
export function readForms(root: string, file: string): FormsFile | string {
  if (!isPlainFile(root, file)) return 'Unexpected link or folder, expected the snapshot of issue forms';
  if (lstatSync(join(root, file)).size > mostBytes)
    return 'Unexpected size, expected at most 4 MiB in the snapshot of issue forms';
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(join(root, file), 'utf8'));
  } catch {
    return 'Unexpected text that is not JSON, expected the snapshot of issue forms';
  }
  const [first] = judgeBySchema('forms', data);
  if (first)
    return `Unexpected contents${first.path.length > 0 ? ` at \`${first.path.join('.')}\`` : ''}: ${first.reason}`;
  const forms = data as FormsFile;
  if (formsFile(forms.repository) !== file)
    return `Unexpected repository \`${forms.repository}\`, expected the one that the file is named after`;
  return forms.sha256 === undefined || forms.sha256 === hashOfForms(forms)
    ? forms
    : 'Unexpected change by hand, expected one by `compass forms update`';
}
