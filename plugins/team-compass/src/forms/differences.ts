import type {FormsFile} from '../types';

/** What buttons can name, in words, each list sorted. */
export interface FormsDifferences {
  added: string[];
  removed: string[];
}

/** What became of all that a button can name from one snapshot to the next; without one before, all is new. */
export function formsDifferences(before: FormsFile | null, after: FormsFile): FormsDifferences {
  const old = new Set(before ? namesIn(before) : []);
  const current = new Set(namesIn(after));
  return {
    added: [...current].filter((name) => !old.has(name)).sort(),
    removed: [...old].filter((name) => !current.has(name)).sort(),
  };
}

function* namesIn({templates, labels = []}: FormsFile): Iterable<string> {
  for (const label of labels) yield `label ${label}`;
  for (const {file, kind, fields = []} of templates) {
    yield `${kind === 'form' ? 'form' : 'template'} ${file}`;
    for (const {id, options = []} of fields) {
      yield `field ${id} of ${file}`;
      for (const option of options) yield `option ${option} of ${id} of ${file}`;
    }
  }
}
