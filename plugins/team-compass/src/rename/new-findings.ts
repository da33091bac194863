import {addedFindings} from '../compass/added-findings';
import type {Diagnostic} from '../types';
import type {Renaming} from './types';

/** The findings of a handbook that it did not have before, whatever the names in them. */
export function newFindings(before: Diagnostic[], after: Diagnostic[], renaming: Renaming): Diagnostic[] {
  const {page, to} = renaming;
  const rename = renamer(renaming);
  const [old, now] = [before.filter(counts), after.filter(counts)];
  const renamed = addedFindings(now, old).map((diagnostic) => ({
    ...diagnostic,
    file: diagnostic.file === page.file ? to : diagnostic.file,
    reason: rename(diagnostic.reason),
  }));
  return addedFindings(renamed, addedFindings(old, now));
}

/** A hint, such as a first mention without a link, keeps nobody from renaming. */
const counts = ({severity}: Diagnostic) => severity === 'error' || severity === 'warning';

/** A text with the new names in the place of the old ones. */
function renamer({page, to, names, becomes}: Renaming): (text: string) => string {
  const pairs = new Map([
    [page.file, to],
    [names.title, becomes.title],
    [names.plural ?? names.title, becomes.plural ?? becomes.title],
    [names.id, becomes.id],
  ]);
  const longestFirst = [...pairs.keys()].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(longestFirst.map(asPattern).join('|'), 'g');
  return (text) => text.replace(pattern, (old) => pairs.get(old) ?? old);
}

const asPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
