import type {Check, CheckContext, Finding, Page} from '../types';
import {targetOf} from './shared/link-target';
import {isSwapped} from './shared/swapped';
import {quote} from './shared/unknown';

/** Every link is one, and does not stand in the text as it was typed. */
export const linkIsWhole: Check = {
  id: 'link-is-whole',
  severity: 'error',
  summary: 'Every link is written as `[words](address)`, in this order and without a space between.',
  why: 'Otherwise the reader sees brackets where a link should be.',
  mend: 'Put the words into square brackets and the address into round ones right behind, without a space: `[words](address)`.',
  *find(context) {
    for (const page of context.pages) {
      yield* wordless(context, page);
      yield* swapped(page);
      yield* inText(page);
    }
  },
};

/** A page or a name of another site lends its title; another address has none to show. */
function* wordless(context: CheckContext, page: Page): Iterable<Finding> {
  for (const {text, url, range} of page.facts.links) {
    const {type} = targetOf(context, page, url);
    const hasImage = page.facts.images.some(
      ({range: image}) => image.start > range.start && image.end < range.end,
    );
    if (text !== '' || hasImage || (type !== 'web' && type !== 'asset')) continue;
    yield {
      file: page.file,
      place: page.place(range),
      expected: [`[words](${url})`],
      reason: `Unexpected link without words, expected ${quote(`[words](${url})`)}`,
    };
  }
}

function* swapped(page: Page): Iterable<Finding> {
  for (const link of page.facts.links) {
    if (!isSwapped(link)) continue;
    const expected = `[${link.url}](${link.text})`;
    yield finding(page, link.range.start, page.source.slice(link.range.start, link.range.end), expected);
  }
}

/** What looks like a link in the text, and what it should be. */
const broken: {pattern: RegExp; mend(match: RegExpMatchArray): string | null; note?: string}[] = [
  {
    pattern: /(?<![\\\w\]])\[([^[\]\n]{1,200})\]\((?!\{\{)([^()<>\n]{1,300})\)/g,
    mend: ([, words = '', address = '']) =>
      /^https?:/.test(words)
        ? `[${address.trim()}](${words})`
        : `[${words}](${address.trim().replaceAll(' ', '%20')})`,
  },
  {
    pattern:
      /(?<![\\\w\]])\[([^[\]\n]{1,200})\][ \t]+\(((?:https?:|[a-z]+:\S|\.{0,2}\/|#)[^()\s]{0,300}|[^()\s]{1,300}\.md(?:#[^()\s]*)?)\)/g,
    mend: ([, words, address]) => `[${words}](${address})`,
  },
  {
    pattern:
      /(?<![\\\w\])])\(([^()\n]{1,200})\)\[((?:https?:|\.{1,2}\/)[^[\]\s]{1,300}|[^[\]\s]{1,300}\.md(?:#[^[\]\s]*)?)\]/g,
    mend: ([, words, address]) => `[${words}](${address})`,
  },
  {
    pattern: /(?<![\\\w\]])\[([^[\]\n]{1,200})\]\[([^[\]\n]{0,200})\]/g,
    mend: () => null,
  },
];

function* inText(page: Page): Iterable<Finding> {
  for (const {source, range} of page.facts.loose) {
    for (const {pattern, mend} of broken) {
      for (const match of source.matchAll(pattern)) {
        yield finding(page, range.start + match.index, match[0], mend(match));
      }
    }
  }
}

function finding(page: Page, start: number, actual: string, expected: string | null): Finding {
  return {
    file: page.file,
    place: page.place({start, end: start + actual.length}),
    actual,
    expected: expected ? [expected] : [],
    reason: `Unexpected broken link ${quote(actual)}, expected ${expected ? quote(expected) : '`[words](address)`'}`,
  };
}
