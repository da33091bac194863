import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type FormsDifferences, formsDifferences} from '../forms/differences';
import {RefusedForms} from '../forms/refused';
import {snapshotOf} from '../forms/snapshot';
import {writeWhole} from '../inventory/write-whole';
import {judgeBySchema} from '../model/explain-schema-error';
import type {FormsFile} from '../types';
import {fetchForms, type GitHub} from './fetch-forms';
import {readCheckout} from './read-checkout';
import {canBeWritten} from './read-files';
import {formsFile, readForms} from './read-forms';

/** What an update did: nothing was written where the file says the same already. */
export interface FormsUpdate extends FormsDifferences {
  file: string;
  forms: FormsFile;
  isWritten: boolean;
}

/**
 * Reads what a repository offers to those who open an issue, and writes the snapshot that buttons are checked against.
 *
 * @param from a checkout, or GitHub itself
 * @throws {RefusedForms | NotFetched} where it cannot be read; the snapshot is as it was then
 */
export async function updateForms(
  root: string,
  repository: string,
  from: string | GitHub,
): Promise<FormsUpdate> {
  const file = formsFile(repository);
  const path = join(root, file);
  judgeRepository(repository);
  if (!canBeWritten(root, file))
    throw new RefusedForms(`Unexpected \`${file}\`, expected a plain file below this folder`);
  const read = typeof from === 'string' ? readCheckout(from, repository) : await fetchForms(repository, from);
  const text = snapshotOf(read);
  const forms = JSON.parse(text) as FormsFile;
  const [fault] = judgeBySchema('forms', forms);
  if (fault) throw new RefusedForms(`\`${fault.path.join('.')}\`: ${fault.reason}`);
  const known = existsSync(path) ? readForms(root, file) : null;
  const isWritten = !existsSync(path) || readFileSync(path, 'utf8') !== text;
  if (isWritten) writeWhole(path, text);
  return {file, forms, isWritten, ...formsDifferences(typeof known === 'string' ? null : known, forms)};
}

function judgeRepository(repository: string): void {
  if (/^[A-Za-z0-9-]+\/(?!\.\.?$)[A-Za-z0-9._-]+$/.test(repository)) return;
  throw new RefusedForms(
    `Unexpected \`${repository}\`, expected a repository such as \`2i2c-org/infrastructure\``,
  );
}
