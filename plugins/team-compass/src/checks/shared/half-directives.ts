import {admonitions} from '../../directives';
import type {Page, SourcePiece} from '../../types';
import {firstLine} from './first-line';
import type {HalfDirective} from './half-directive';
import {marksBefore} from './marks-before';
import {ownNames, specOf} from './own-directives';

/** What looks like a directive in text, code fences and HTML, where none is read. */
export function* halfDirectives(page: Page): Iterable<HalfDirective> {
  for (const piece of page.facts.loose) {
    for (const {pattern, mend} of inText) {
      for (const match of piece.source.matchAll(pattern)) {
        const half = mend(match);
        if (half) yield at(piece, match, half);
      }
    }
    yield* marksBefore(page, piece);
    // In a message, they are a variable that is not written as one.
    if (page.kind !== 'template') yield* wikiLinks(piece);
  }
  yield* boxMarks(page);
  yield* fences(page);
  for (const piece of page.facts.html) {
    const half = {what: 'directive within HTML', expected: null, wanted: 'an empty line before and after it'};
    for (const match of piece.source.matchAll(inHtml)) yield at(piece, match, half);
  }
}

type Half = Omit<HalfDirective, 'range' | 'actual'>;

const own = ownNames.join('|');
const boxes = admonitions.join('|');
const inHtml = new RegExp(String.raw`:{1,2}(?:${own})[[{][^\]}\n]{0,200}[\]}]?`, 'g');
const braces = String.raw`\{[^{}\n]{0,300}\}|\[[^[\]\n]{0,200}\]`;

const inText: {pattern: RegExp; mend(match: RegExpMatchArray): Half | null}[] = [
  {
    pattern: /(?<![\w:\\]):{1,2}button\((?:template=)?["']?([^()"'\n]{1,200})["']?\)/g,
    mend: ([, id = '']) => ({
      what: 'round brackets',
      expected: `::button{template=${id}}`,
      isSure: /^[\w-]+$/.test(id),
    }),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\w:\\])::(?:${own})(?:\[[^[\]\n]{0,200}\])?\{[\w-]+="[^"{}\n]{0,200}\}`,
      'g',
    ),
    mend: ({0: actual}) => ({
      what: 'quotation mark without its end',
      expected: `${actual.slice(0, -1)}"}`,
      isSure: true,
    }),
  },
  {
    pattern: /(?<![\w\]:-]|(?:button|term)[ \t]{1,5})\[[^[\]\n]{1,200}\]\{(template|ref)=[^{}\n]{1,300}\}/g,
    mend: ({0: actual, 1: key}) => ({
      what: 'directive without its name',
      expected: `:${key === 'ref' ? 'term' : 'button'}${actual}`,
      isSure: true,
    }),
  },
  {
    pattern: new RegExp(String.raw`(?<![\w:\\])::([ \t]*)(${own})([ \t]*)(${braces})?(?![\w\uFFFC(-])`, 'g'),
    mend: ([, before, name = '', between, rest = '']) => {
      // Its quotation mark is told of below.
      if (rest.split('"').length === 2) return null;
      const space = before ? 'space after the colons' : between && rest ? 'space before the bracket' : null;
      if (space) return {what: space, expected: `::${name}${rest}`, isSure: true};
      const what = 'directive with two colons within a line';
      return specOf(name)?.forms.includes('text')
        ? {what, expected: `:${name}${rest}`, isSure: true}
        : {what, expected: null, wanted: 'it alone on a line of its own'};
    },
  },
  {
    // With a space before the bracket, too, it may be an ordinary sentence, unless something more says what is meant.
    pattern: new RegExp(
      String.raw`(?<![\w:\\]):[ \t]+(${own})(?:(${braces})|[ \t]+((?:\[[^[\]\n]{0,200}\])?\{[a-z]+=[^{}\n]{0,300}\}))`,
      'g',
    ),
    mend: ([, name = '', rest, apart = '']) => afterSpace(name, rest ?? apart),
  },
  {
    // In front of a colon stands no space in an ordinary sentence.
    pattern: new RegExp(String.raw`(?<!\S):[ \t]+(${own})[ \t]+(\[[^[\]\n]{0,200}\])(?!\{)`, 'g'),
    mend: ([, name = '', rest = '']) => afterSpace(name, rest),
  },
  {
    pattern:
      /(?<![\w:.\\/{-])(?:term|button)(?:\[(?!\^)[^[\]\n]{1,200}\]|\{(?:ref|template)=[^{}\n]{0,300}\})/g,
    mend: ({0: actual, index = 0, input = ''}) => {
      const isTold = /(?<![\w\\]):[ \t]{1,20}$/.test(input.slice(Math.max(0, index - 24), index));
      return isTold ? null : {what: 'directive without its colon', expected: `:${actual}`, isSure: true};
    },
  },
  {
    pattern: /\{(term|button)\}\[([^[\]\n]{1,200})\]/g,
    mend: ([, name, words]) => ({
      what: 'markup of another system',
      expected: name === 'term' ? `:term[${words}]` : null,
      wanted: '`::button{template=…}`',
    }),
  },
  {
    pattern: /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION|INFO|DANGER)\]/gi,
    mend: ([, name = '']) => ({what: 'box of another system', expected: `:::${boxFor(name)}`}),
  },
  {
    pattern: new RegExp(String.raw`^!!![ \t]+(${boxes})\b`, 'gi'),
    mend: ([, name = '']) => ({what: 'box of another system', expected: `:::${boxFor(name)}`}),
  },
];

const afterSpace = (name: string, rest: string): Half => ({
  what: 'space after the colon',
  expected: `${specOf(name)?.forms.includes('text') ? ':' : '::'}${name}${rest}`,
  isSure: true,
});

/** `[[Incident]]` is a link elsewhere. */
function* wikiLinks(piece: SourcePiece): Iterable<HalfDirective> {
  for (const match of piece.source.matchAll(/(?<![\w\]:[])\[\[([^[\]\n|]{1,100})\]\]/g))
    yield at(piece, match, {what: 'markup of another system', expected: `:term[${match[1]}]`});
}

function at(
  {range}: SourcePiece,
  {0: found, index = 0}: {0: string; index?: number},
  half: Half,
): HalfDirective {
  const actual = found.trimEnd();
  const start = range.start + index;
  return {range: {start, end: start + actual.length}, actual, ...half};
}

const boxFor = (name: string) =>
  ({important: 'info', caution: 'warning'})[name.toLowerCase()] ?? name.toLowerCase();

const boxMark = new RegExp(String.raw`(^[ \t>]*)(:::+[ \t]*(?:(${boxes})\b[ \t]*([^\r\n]{0,200}))?)`, 'gim');

/** A box that is not begun as it should be leaves its end behind: that is no second mistake. */
function* boxMarks(page: Page): Iterable<HalfDirective> {
  let open = 0;
  for (const piece of page.facts.loose) {
    for (const {1: lead = '', 2: mark = '', 3: name, 4: title = '', index} of piece.source.matchAll(
      boxMark,
    )) {
      const match = {0: mark, index: index + lead.length};
      const words = title.trim().replace(/^\[|\]$/g, '');
      if (name) {
        open++;
        const expected = `:::${name.toLowerCase()}${words ? `[${words}]` : ''}`;
        yield at(piece, match, {what: 'beginning of a box', expected, isSure: true});
      } else if (open > 0) open--;
      else
        yield at(piece, match, {
          what: 'end of a box',
          expected: null,
          wanted: 'its beginning, such as `:::note`',
        });
    }
  }
}

function* fences(page: Page): Iterable<HalfDirective> {
  for (const {language, range} of page.facts.codeBlocks) {
    const name = /^\{([a-z:-]+)\}$/.exec(language)?.[1];
    if (!name) continue;
    const actual = firstLine(page.source.slice(range.start, range.end));
    const expected = admonitions.includes(name) ? `:::${name}` : (specOf(name)?.example ?? null);
    const wanted = 'Markdown, or the name of a language';
    const end = range.start + actual.length;
    yield {range: {start: range.start, end}, actual, what: 'directive of another system', expected, wanted};
  }
}
