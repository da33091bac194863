import {quoteList} from '../model/names';
import type {Check, Finding, Page} from '../types';
import {allowedTags, type Tag, tagsIn} from './shared/html';
import {quote} from './shared/unknown';

/** Pages hold no HTML but a few harmless tags, each closed where it is opened. */
export const htmlIsAllowed: Check = {
  id: 'html-is-allowed',
  severity: 'error',
  summary: `Pages hold no HTML but comments and ${quoteList(
    allowedTags.map((tag) => `<${tag}>`),
    'and',
  )}, without attributes.`,
  why: 'HTML can run programs, load from other sites and hide what a page says.',
  mend: 'Write it as Markdown: `**bold**`, `*stressed*`, `[words](address)`. To show a tag as it is, put it between backticks; of the few tags that are allowed, close each one where you opened it.',
  *findOn(page) {
    for (const {tag, ...words} of judge(page)) {
      const range = {start: tag.start, end: tag.start + tag.source.length};
      yield {file: page.file, place: page.place(range), actual: tag.source, ...words};
    }
    yield* openComments(page);
  },
};

type Words = Omit<Finding, 'file' | 'place'> & {tag: Tag};

interface Open {
  tag: Tag;
  /** Where what it stands in begins: it is closed there. */
  within: number;
}

function* judge(page: Page): Iterable<Words> {
  const open: Open[] = [];
  const told = new Set<string>();
  for (const html of page.facts.html) {
    for (const tag of tagsIn(html)) {
      const isEnd = tag.source.startsWith('</');
      if (tag.type === 'close') {
        const problem = close(open, tag, html.parent.start);
        if (problem) yield problem;
      } else if (tag.type === 'open' || (tag.why === 'tag' && !isEnd && tag.name !== 'br')) {
        open.push({tag, within: html.parent.start});
      }
      // Of what is refused the beginning is told, not also the end.
      if (tag.type !== 'refused' || (isEnd && told.has(tag.name))) continue;
      told.add(tag.name);
      yield refused(page, tag);
    }
  }
  for (const {tag} of open) if (tag.type === 'open') yield notClosed(tag);
}

/** Closes what is open, and says what was wrong about it. */
function close(open: Open[], tag: Tag, within: number): Words | null {
  const index = open.findLastIndex((other) => other.tag.name === tag.name);
  const last = open.at(-1);
  const [found] = index < 0 ? [] : open.splice(index, 1);
  if (!found || !last) {
    return {
      tag,
      expected: [],
      reason: `Unexpected ${quote(tag.source)}, expected \`<${tag.name}>\` before it`,
    };
  }
  if (found.within !== within) return notClosed(found.tag);
  if (found === last) return null;
  const expected = `</${last.tag.name}>`;
  return {
    tag,
    expected: [expected],
    reason: `Unexpected ${quote(tag.source)}, expected \`${expected}\` before it`,
  };
}

function notClosed(tag: Tag): Words {
  const expected = `</${tag.name}>`;
  return {
    tag,
    expected: [expected],
    reason: `Unexpected ${quote(tag.source)} that is not closed, expected \`${expected}\` in the same paragraph or list item`,
  };
}

function refused({kind}: Page, tag: Tag): Words {
  if (tag.why === 'open comment') {
    return {tag, expected: ['-->'], reason: 'Unexpected comment without an end, expected `-->` after it'};
  }
  if (tag.why === 'comment') {
    return {
      tag,
      reason: `Unexpected comment ${quote(tag.source)}, expected one without \`<!--\`, \`--!>\` or a hyphen at its end`,
    };
  }
  if (tag.why === 'tag') {
    const expected = tag.name === 'br' ? '<br>' : `<${tag.source.startsWith('</') ? '/' : ''}${tag.name}>`;
    return {
      tag,
      expected: [expected],
      reason: `Unexpected ${quote(tag.source)}, expected \`${expected}\` without anything else`,
    };
  }
  const note =
    kind === 'template' ? 'What is to be filled in is written `{{ variable }}`.' : instead.get(tag.name);
  return {
    tag,
    reason: `Unexpected HTML ${quote(tag.source)}, expected Markdown`,
    note: note ?? 'To show it as it is, put it between backticks.',
  };
}

const instead = new Map([
  ['a', 'A link is written `[words](address)`.'],
  ['b', 'Bold words are written `**words**`.'],
  ['code', 'Code is written between backticks.'],
  ['em', 'Words that are stressed are written `*words*`.'],
  ['i', 'Words that are stressed are written `*words*`.'],
  ['img', 'Put the image into the folder `static/img`, and write `![what it shows](/img/name.png)`.'],
  ['p', 'A paragraph needs no mark: put an empty line before and after it.'],
  ['div', 'A paragraph needs no mark: put an empty line before and after it.'],
  ['span', 'Write the words alone; pages have one look.'],
  ['font', 'Write the words alone; pages have one look.'],
  ['u', 'Write the words alone; what is underlined looks like a link.'],
  ['ul', 'A list has a line `- words` for each item.'],
  ['ol', 'A list has a line `1. words` for each item.'],
  ['li', 'A list has a line `- words` for each item.'],
  ['h1', 'A heading is written `## words`.'],
  ['h2', 'A heading is written `## words`.'],
  ['h3', 'A heading is written `### words`.'],
  ['pre', 'A block of code stands between two lines of three backticks.'],
  ['blockquote', 'A quotation has `>` in front of each line.'],
  ['strong', 'Bold words are written `**words**`.'],
]);

/** Within a line, a comment that is not ended is shown as it is typed. */
function* openComments({file, facts, place}: Page): Iterable<Finding> {
  for (const {source, range} of facts.loose) {
    for (const {0: actual, index} of source.matchAll(/(?<!\\)<!-(?!-)/g)) {
      const start = range.start + index;
      yield {
        file,
        place: place({start, end: start + actual.length}),
        actual,
        expected: ['<!--'],
        reason: `Unexpected ${quote(actual)}, expected a comment between \`<!--\` and \`-->\``,
      };
    }
    for (const {index} of source.matchAll(/(?<!\\)<!--/g)) {
      const start = range.start + index;
      yield {
        file,
        place: place({start, end: start + 4}),
        actual: '<!--',
        expected: ['-->'],
        reason: 'Unexpected comment without an end, expected `-->` after it',
      };
    }
  }
}
