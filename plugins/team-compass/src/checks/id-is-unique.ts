import type {Check, Kind, Page} from '../types';

/** Everything that is named by its id has one of its own. */
export const idIsUnique: Check = {
  id: 'id-is-unique',
  severity: 'error',
  summary: 'No two pages of one kind have the same file name; terms and roles count as one kind.',
  why: 'The file name is the id by which other pages name it, whatever the folder.',
  mend: 'Rename one of the two files, and then the places that name it: the check shows them. If both pages say the same, delete one.',
  *find({pages}) {
    const firsts = new Map<string, Page>();
    for (const page of pages) {
      const family = families[page.kind];
      if (!family) continue;
      const key = `${family}/${page.id}`;
      const first = firsts.get(key);
      if (!first) firsts.set(key, page);
      else
        yield {
          file: page.file,
          place: null,
          actual: page.id,
          reason: `Unexpected second ${family} with the id \`${page.id}\`, expected a file name of its own`,
          cause: {file: first.file, place: null, message: 'The first one is here.'},
        };
    }
  },
};

/** Pages of prose are named by their path, so two of them may well be called `index.md`. */
const families: Record<Kind, string | null> = {
  page: null,
  term: 'term or role',
  role: 'term or role',
  process: 'process',
  template: 'template',
  channel: 'channel',
};
