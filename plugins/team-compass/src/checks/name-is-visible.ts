import {onceFor} from '../model/once';
import type {Check, Finding, Page} from '../types';
import {isInvisible, nameOfInvisible, turning} from './shared/invisible';
import {stringsOf} from './shared/strings';

/** No name holds a character that nobody sees, and nothing turns the text around. */
export const nameIsVisible: Check = {
  id: 'name-is-visible',
  severity: 'error',
  summary:
    'No name, label or address holds a character that nobody sees, and no page one that reverses the text.',
  why: 'Two names that look the same must be the same, and a reviewer must see what a page says.',
  mend: 'Delete the whole word and type it anew. Copied words often bring such characters along; what is between the visible letters cannot be seen in most editors.',
  *find({pages, files}) {
    for (const {file} of files) if (isInvisible(file)) yield finding(file, null, file);
    for (const page of pages) yield* onPage(page);
  },
};

const onPage = onceFor((page: Page): Finding[] => [
  ...inSource(page),
  ...inFrontMatter(page),
  ...inNames(page),
]);

/** One finding a line: what turns the text seldom comes alone. */
function* inSource(page: Page): Iterable<Finding> {
  const {source} = page;
  let line = 0;
  for (const {index, 0: character} of source.matchAll(new RegExp(turning, 'g'))) {
    const place = page.place({start: index, end: index + 1});
    if (place.start.line > line) yield finding(page.file, place, character);
    line = place.start.line;
  }
  for (const {source, range} of page.facts.loose) {
    for (const {index, 0: written, 1: code = ''} of source.matchAll(/(?<!\\)&#(x[0-9a-f]{1,6}|\d{1,7});/gi)) {
      const start = range.start + index;
      const character = decoded(code);
      if (turning.test(character))
        yield finding(page.file, page.place({start, end: start + written.length}), character);
    }
  }
}

/** All of it is names and short texts; what YAML writes as `"\u200b"` is found too. */
function* inFrontMatter(page: Page): Iterable<Finding> {
  for (const {text, path} of stringsOf(page.frontMatter)) {
    if (!isInvisible(text)) continue;
    const place = page.placeOf(path);
    const lines = page.source.split(/\r\n|\n|\r/).slice(place.start.line - 1, place.end.line);
    // What turns the text and can be seen in the source is told already.
    if (!lines.some((line) => turning.test(line))) yield finding(page.file, place, text);
  }
}

function* inNames({file, source, facts, place}: Page): Iterable<Finding> {
  for (const {range, text, id, explicit} of facts.headings) {
    const names = explicit ? text + id : text;
    if (isNew(source, range, names)) yield finding(file, place(range), names);
  }
  for (const {range, label, attributes} of facts.directives) {
    const names = [label, ...Object.values(attributes)].join('');
    if (isNew(source, range, names)) yield finding(file, place(range), names);
  }
  for (const {range, url} of [...facts.links, ...facts.images]) {
    // An address within this page, or of the web, is judged by what it leads to.
    if (/^[a-z]+:[^/]/.test(url) && isNew(source, range, url)) yield finding(file, place(range), url);
  }
}

/** Whether a name is unseen without being told of as text that is turned around. */
const isNew = (source: string, {start, end}: {start: number; end: number}, name: string) =>
  isInvisible(name) && !turning.test(source.slice(start, end));

function finding(file: string, place: Finding['place'], text: string): Finding {
  const name = nameOfInvisible(text);
  const turns = turning.test(text) ? ', which turns the text around it' : '';
  return {
    file,
    place,
    actual: name,
    reason: `Unexpected invisible character ${name}${turns}, expected text that can be seen`,
    note: 'Delete it: type the words anew rather than copying them.',
  };
}

function decoded(code: string): string {
  const number = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code);
  return number <= 0x10ffff ? String.fromCodePoint(number) : '';
}
