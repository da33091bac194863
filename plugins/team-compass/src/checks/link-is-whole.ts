import {decoded} from '../model/decoded';
import {onceFor} from '../model/once';
import type {Check, CheckContext, Finding, Page} from '../types';
import {targetOf} from './shared/link-target';
import {isAddress, isSwapped} from './shared/swapped';
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
      yield* swapped(context, page);
      yield* inText(context, page);
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

function* swapped(context: CheckContext, page: Page): Iterable<Finding> {
  for (const link of page.facts.links) {
    if (!isSwapped(context, link)) continue;
    const expected = `[${decoded(link.url)}](${link.text})`;
    yield finding(page, link.range.start, page.source.slice(link.range.start, link.range.end), expected);
  }
}

type Pair = [words: string, address: string];

/** What looks like a link in the text, and which of its two parts are what; nothing where it is none. */
const broken: {
  pattern: RegExp;
  read(one: string, other: string, isAddress: (text: string) => boolean): Pair | null;
}[] = [
  {
    pattern: /(?<![\\\w\]])\[([^[\]\n]{1,200})\]\((?!\{\{)([^()<>\n]{1,300})\)/g,
    read: (one, other, isAddress) => (isAddress(one) ? [other, one] : [one, other]),
  },
  {
    pattern:
      /(?<![\\\w\]])\[([^[\]\n]{1,200})\][ \t]+\(((?:https?:|[a-z]+:\S|\.{0,2}\/|#)[^()\s]{0,300}|[^()\s]{1,300}\.md(?:#[^()\s]*)?)\)/g,
    read: (one, other) => [one, other],
  },
  {
    pattern: /(?<![\\\w\]])\[([^[\]\n]{1,200})\]\(([^()<>\s]{1,300})(?=\s|$)(?![^\n]{0,300}\))/g,
    read: (one, other, isAddress) => (isAddress(other) ? [one, other] : null),
  },
  {
    pattern: /(?<![\\\w\]])\[([^[\]\n]{1,200})\]\{([^{}\n]{1,300})\}/g,
    read: (one, other, isAddress) => (isAddress(other) ? [one, other] : null),
  },
  {
    pattern: /(?<![\\\w\])])\(([^()\n]{1,200})\)\[([^[\]\n]{1,300})\]/g,
    read: (one, other, isAddress) => (isAddress(other) ? [one, other] : isAddress(one) ? [other, one] : null),
  },
];

/** A reference to an address that is written nowhere. */
const apart = /(?<![\\\w\]])\[([^[\]\n]{1,200})\]\[([^[\]\n]{0,200})\]/g;

function* inText(context: CheckContext, page: Page): Iterable<Finding> {
  const isOne = (text: string) => isAddress(context, text.trim());
  for (const {found, one, other, start, read} of pairsOn(page)) {
    const parts = read?.(one, other, isOne);
    if (parts) yield finding(page, start, found, linkOf(parts));
    if (!read) yield finding(page, start, found, isOne(other) ? linkOf([one, other]) : null);
  }
}

/** What looks like a link in the text of a page, with what tells its parts; without it, its address stands nowhere. */
interface Alike {
  found: string;
  one: string;
  other: string;
  start: number;
  read: (typeof broken)[number]['read'] | null;
}

const pairsOn = onceFor(({facts}: Page): Alike[] =>
  facts.loose.flatMap(({source, range}) =>
    [...broken, {pattern: apart, read: null}].flatMap(({pattern, read}) =>
      [...source.matchAll(pattern)].map(({0: found, 1: one = '', 2: other = '', index}) => ({
        found,
        one,
        other,
        start: range.start + index,
        read,
      })),
    ),
  ),
);

/** A link as it should be: without white space around its address, nor behind the name of a site. */
const linkOf = ([words, address]: Pair): string =>
  `[${words.trim()}](${address
    .trim()
    .replace(/^([a-z][a-z0-9-]*:)\s+/, '$1')
    .replaceAll(' ', '%20')})`;

function finding(page: Page, start: number, actual: string, expected: string | null): Finding {
  return {
    file: page.file,
    place: page.place({start, end: start + actual.length}),
    actual,
    expected: expected ? [expected] : [],
    ...(expected && {replace: {from: actual, to: expected}}),
    reason: `Unexpected broken link ${quote(actual)}, expected ${expected ? quote(expected) : '`[words](address)`'}`,
  };
}
