import {admonitions} from '../../directives';
import type {Page, Range, SourcePiece} from '../../types';
import {ownNames, specOf} from './own-directives';

/** Something that the parser took for text and that was meant to be a directive. */
export interface HalfDirective {
  range: Range;
  actual: string;
  what: string;
  expected: string | null;
}

/** What looks like a directive in text, code fences and HTML, where none is read. */
export function* halfDirectives(page: Page): Iterable<HalfDirective> {
  for (const piece of page.facts.loose) {
    for (const {pattern, what, mend} of inText) yield* matches(piece, pattern, what, mend);
    yield* rolesOfSphinx(page, piece);
  }
  for (const {language, range} of page.facts.codeBlocks) {
    const name = /^\{([a-z:-]+)\}$/.exec(language)?.[1];
    if (!name) continue;
    const end = range.start + (/^[^\r\n]*/.exec(page.source.slice(range.start, range.end))?.[0].length ?? 0);
    const actual = page.source.slice(range.start, end);
    const expected = admonitions.includes(name) ? `:::${name}` : (specOf(name)?.example ?? null);
    yield {range: {start: range.start, end}, actual, what: 'directive of another system', expected};
  }
  for (const piece of page.facts.html) {
    yield* matches(piece, inHtml, 'directive within HTML', () => null);
  }
}

const own = ownNames.join('|');
const boxes = admonitions.join('|');
const inHtml = new RegExp(String.raw`:{1,2}(?:${own})[[{][^\]}\n]{0,200}[\]}]?`, 'g');

/** Each pattern has a group `at` around what is meant; without one, all of it is. */
const inText: {pattern: RegExp; what: string; mend(match: RegExpMatchArray): string | null}[] = [
  {
    // A leaf stands alone on its line, without a space before its brace.
    pattern: new RegExp(
      String.raw`(?<![\w:\\])::[ \t]*(${own})[ \t]*(\{[^{}\n]{0,300}\}|\[[^[\]\n]{0,200}\])?(?![\w-])`,
      'g',
    ),
    what: 'directive that is not alone on its line, or is cut by a space,',
    mend: ([, name = '', rest = '']) => {
      const forms = specOf(name)?.forms ?? [];
      return forms.includes('leaf') ? `::${name}${rest}` : `:${name}${rest}`;
    },
  },
  {
    pattern: new RegExp(String.raw`(?<![\w:\\]):[ \t]+(${own})(?=[[{])`, 'g'),
    what: 'space after the colon',
    mend: ([, name]) => `:${name}`,
  },
  {
    pattern: /(?<![\w:.\\/{-])(term|button)(?=\[[^[\]\n]{1,200}\]|\{(?:ref|template)=)/g,
    what: 'directive without its colon',
    mend: ([, name]) => `:${name}`,
  },
  {
    pattern: new RegExp(
      String.raw`(?<=^|[\r\n][ \t>]*):::+[ \t]*(?:(${boxes})\b[ \t]*([^\r\n]{0,200}))?`,
      'gi',
    ),
    what: 'marks of a box',
    mend: ([, name, title = '']) => {
      const words = title.trim().replace(/^\[|\]$/g, '');
      return name ? `:::${name.toLowerCase()}${words ? `[${words}]` : ''}` : ':::note';
    },
  },
  {
    pattern: /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION|INFO|DANGER)\]/gi,
    what: 'box of another system',
    mend: ([, name = '']) =>
      `:::${{important: 'info', caution: 'warning'}[name.toLowerCase()] ?? name.toLowerCase()}`,
  },
  {
    pattern: new RegExp(String.raw`^!!![ \t]+(${boxes})\b`, 'gi'),
    what: 'box of another system',
    mend: ([, name = '']) => `:::${name.toLowerCase()}`,
  },
];

function* matches(
  {source, range}: SourcePiece,
  pattern: RegExp,
  what: string,
  mend: (match: RegExpMatchArray) => string | null,
): Iterable<HalfDirective> {
  for (const match of source.matchAll(pattern)) {
    const start = range.start + match.index;
    const actual = match[0].trimEnd();
    yield {range: {start, end: start + actual.length}, actual, what, expected: mend(match)};
  }
}

/** `:term:` and `{term}` in front of code: roles of Sphinx and of MyST. */
function* rolesOfSphinx(page: Page, {source, range}: SourcePiece): Iterable<HalfDirective> {
  for (const {0: role, 1: name = '', index} of source.matchAll(/[:{]([a-z][a-z:]{1,30})[:}](?=\uFFFC)/g)) {
    const start = range.start + index;
    const behind = page.source.slice(start + role.length, start + role.length + 202);
    const [code, words = ''] = /^`([^`\r\n]{1,200})`/.exec(behind) ?? [];
    if (!code) continue;
    const [, shown = words, target] = /^(.+?)\s*<([^<>]+)>$/.exec(words) ?? [];
    const link = `[${shown}](${target ?? 'address'})`;
    const term = target ? `:term[${shown}]{ref="${target}"}` : `:term[${shown}]`;
    yield {
      range: {start, end: start + role.length + code.length},
      actual: role + code,
      what: 'role of another system',
      expected: name.includes('term') ? term : link,
    };
  }
}
