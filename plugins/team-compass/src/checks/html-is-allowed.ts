import {quoteList} from '../model/names';
import type {Check, Finding, Html, Page} from '../types';
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
  *find({pages}) {
    for (const page of pages) {
      for (const {tag, ...words} of judge(page)) {
        const range = {start: tag.start, end: tag.start + tag.source.trimEnd().length};
        yield {file: page.file, place: page.place(range), actual: tag.source, ...words};
      }
      yield* openComments(page);
    }
  },
};

type Words = Omit<Finding, 'file' | 'place'> & {tag: Tag};

function* judge(page: Page): Iterable<Words> {
  const open: {tag: Tag; html: Html}[] = [];
  for (const html of page.facts.html) {
    for (const tag of tagsIn(html)) {
      if (tag.type === 'refused') yield refused(page, tag);
      else if (tag.type === 'open') open.push({tag, html});
      else if (tag.type === 'close') {
        const last = open.at(-1);
        if (last?.tag.name === tag.name && last.html.parent.start === html.parent.start) open.pop();
        else yield stray(tag, last?.tag);
      }
    }
  }
  for (const {tag} of open) {
    const expected = `</${tag.name}>`;
    yield {
      tag,
      expected: [expected],
      reason: `Unexpected ${quote(tag.source)} that is not closed, expected \`${expected}\` in the same paragraph or list item`,
    };
  }
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
    kind === 'template' ? 'What is to be filled in is written `{{ variable }}`.' : instead[tag.name];
  return {
    tag,
    reason: `Unexpected HTML ${quote(tag.source)}, expected Markdown`,
    note: note ?? 'To show it as it is, put it between backticks.',
  };
}

const instead: Record<string, string | undefined> = {
  a: 'A link is written `[words](address)`.',
  b: 'Bold words are written `**words**`.',
  code: 'Code is written between backticks.',
  em: 'Words that are stressed are written `*words*`.',
  i: 'Words that are stressed are written `*words*`.',
  img: 'An image is written `![what it shows](/img/name.svg)`.',
  strong: 'Bold words are written `**words**`.',
};

function stray(tag: Tag, last: Tag | undefined): Words {
  const wanted = last ? `\`</${last.name}>\`` : `\`<${tag.name}>\` before it`;
  return {tag, expected: [], reason: `Unexpected ${quote(tag.source)}, expected ${wanted}`};
}

/** Within a line, a comment that is not ended is shown as it is typed. */
function* openComments({file, facts, place}: Page): Iterable<Finding> {
  for (const {source, range} of facts.loose) {
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
