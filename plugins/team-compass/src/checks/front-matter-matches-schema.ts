import type {SchemaFinding} from '../model/explain-schema-error';
import {quoteList} from '../model/names';
import {kinds} from '../model/schemas';
import type {Check, Finding, Page, Place} from '../types';
import {judged} from './shared/judged';
import {quote} from './shared/unknown';
import {forgottenKind, hasOtherKind} from './shared/unsure';

/** The front matter of every page says what its kind asks for. */
export const frontMatterMatchesSchema: Check = {
  id: 'front-matter-matches-schema',
  severity: 'error',
  summary: 'The front matter of every page has the keys of its kind, with values that fit.',
  why: 'The check and the site go by these lines; what does not fit says nothing, and nobody notices.',
  mend: 'Take the key or value that the message suggests. A key of your own means nothing here: delete it, and say it in the text.',
  *findOn(page) {
    if (page.faults.length === 0) yield* judge(page);
  },
};

function* judge(page: Page): Iterable<Finding> {
  const {file, placeOf} = page;
  if (hasOtherKind(page)) {
    const actual = quote(String(page.frontMatter.kind));
    const reason = `Unexpected kind ${actual}, expected ${quoteList(kinds)}`;
    yield {file, place: placeOf(['kind']), actual: String(page.frontMatter.kind), expected: kinds, reason};
    return;
  }
  const forgotten = forgottenKind(page);
  if (forgotten) {
    const {key, meant} = forgotten;
    const expected = meant.map((kind) => `kind: ${kind}`);
    const reason = `Unexpected \`${key}\` on a page that says no kind, expected a line ${quoteList(expected)} above it`;
    yield {file, place: placeOf([key], 'key'), actual: key, expected, reason};
    return;
  }
  const all = judged(page);
  for (const {path, part, ...words} of all) {
    if (isMeantBy({path, part, ...words}, all)) continue;
    const isKey = path.length === 1 && part === 'key' && words.actual === path[0];
    const place = path.length === 0 ? page.place(opening(page)) : placeOf(path, part);
    const note = isKey ? notes.get(String(path[0])) : noteFor(page);
    yield {file, place, ...words, ...(note && {note}), ...remark(page, place, words.reason)};
  }
}

/** Whether a key is missing only because it is misspelt: `titel` is not also a missing `title`. */
function isMeantBy({path, actual, expected}: SchemaFinding, all: SchemaFinding[]): boolean {
  const [missing] = expected;
  if (actual !== undefined || missing === undefined) return false;
  return all.some(
    (other) =>
      other.part === 'key' &&
      other.actual !== undefined &&
      other.expected[0] === missing &&
      other.path.slice(0, -1).join('/') === path.join('/'),
  );
}

/** The line that begins the front matter stands for all of it. */
const opening = ({source}: Page) => ({start: 0, end: source.startsWith('---') ? 3 : 0});

const keeper = 'Delete the line. Who keeps a page is said by a role: `owner: support-steward`.';

/** Keys that other systems know, and why pages here do without them. */
const notes = new Map([
  ['id', 'The file name is the id: rename the file instead.'],
  [
    'slug',
    'The path of the file is the address: move the file instead, and put the old path into `formerly`.',
  ],
  ['mdx', 'Delete the line: pages are Markdown and run no code.'],
  ['format', 'Delete the line: pages are Markdown and run no code.'],
  ['draft', 'Delete the line: a page that is not ready stays in its pull request.'],
  ['unlisted', 'Delete the line: every page can be found.'],
  ['tags', 'Delete the line: what a page is about is said by its kind, its folder and the terms in it.'],
  ['date', 'Delete the line: history knows when a page changed. `review_by` says when to read it again.'],
  ['author', keeper],
  ['authors', keeper],
  ['image', 'Pages are text: delete the line.'],
]);

/** A value that YAML takes for a remark, told as what it is. */
function remark({source}: Page, {start}: Place, reason: string): Partial<Finding> | null {
  if (!reason.startsWith('Unexpected nothing')) return null;
  const line = source.split(/\r\n|\n|\r/)[start.line - 1] ?? '';
  const [, value] = /^[^#]*:\s+(#\S.*)$/.exec(line) ?? [];
  if (!value) return null;
  const [found, wanted] = [quote(value.trimEnd()), quote(`"${value.trimEnd()}"`)];
  return {
    reason: `Unexpected ${found} without quotes, expected ${wanted}`,
    note: 'What begins with `#` is taken for a remark, and read as nothing.',
  };
}

/** For a page that has no front matter at all. */
const noteFor = ({frontMatter}: Page): string | undefined =>
  Object.keys(frontMatter).length > 0
    ? undefined
    : 'Begin the page with a line `---`, then `title: …`, then another line `---`.';
