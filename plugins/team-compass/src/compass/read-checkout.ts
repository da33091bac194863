import {lstatSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {RefusedForms} from '../forms/refused';
import type {FormsFile} from '../types';
import {formsIn, isTemplateFile, labelsIn, type ReadFile, templateFolder, whereElse} from './forms-source';
import {limits} from './limits';
import {isFolder, isPlainFile} from './read-files';

/**
 * What a checkout of a repository offers to those who open an issue. Its labels stand in no checkout, unless somebody
 * put them there.
 *
 * @throws {RefusedForms} where something of it cannot be read
 */
export function readCheckout(folder: string, repository: string): FormsFile {
  if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory() || !isFolder(folder, templateFolder))
    throw new RefusedForms(
      `Unexpected \`${folder}\` without a folder \`${templateFolder}\`, expected a checkout. ${whereElse(repository)}`,
    );
  const names = readdirSync(join(folder, templateFolder)).filter(isTemplateFile);
  const labels = labelFiles.find((file) => isPlainFile(folder, file));
  return {
    repository,
    source: 'checkout',
    ...formsIn(
      repository,
      names.map((name) => readOne(folder, `${templateFolder}/${name}`)),
    ),
    ...(labels !== undefined && {labels: labelsIn(readOne(folder, labels))}),
  };
}

const labelFiles = ['.github/labels.yml', '.github/labels.yaml', '.github/labels.json'];

function readOne(folder: string, file: string): ReadFile {
  if (!isPlainFile(folder, file))
    throw new RefusedForms(`Unexpected link or folder \`${file}\`, expected a plain file`);
  const {size} = lstatSync(join(folder, file));
  const bytes = size > limits.bytes ? new Uint8Array(size) : readFileSync(join(folder, file));
  return {name: file.split('/').at(-1) ?? file, bytes};
}
