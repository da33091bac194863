import type {Check, Finding, Page, Range} from '../types';
import {firstLine} from './shared/first-line';
import type {HalfDirective} from './shared/half-directive';
import {halfDirectives} from './shared/half-directives';
import {leftoverOf} from './shared/leftover';
import {ownNames} from './shared/own-directives';
import {spokenStrings} from './shared/strings';
import {quote} from './shared/unknown';

/** Every directive is read as one, to its end. */
export const directiveIsWhole: Check = {
  id: 'directive-is-whole',
  severity: 'error',
  summary:
    'Every directive is written so that all of it is read: brackets closed, nothing between, boxes ended.',
  why: 'A half-read directive shows the reader brackets and colons instead of a link or a button.',
  mend: 'Write it without spaces between its parts, and close each bracket: `:term[word]{ref="other word"}`. A box that begins with `:::note` ends with a line `:::`.',
  *findOn(page) {
    yield* leftovers(page);
    yield* openBoxes(page);
    yield* inFrontMatter(page);
    for (const {range, ...half} of halfDirectives(page)) yield finding(page, range, half);
  },
};

function* leftovers(page: Page): Iterable<Finding> {
  for (const directive of page.facts.directives) {
    const leftover = leftoverOf(page, directive);
    if (!leftover) continue;
    const {start, end} = directive.range;
    const range = {start, end: end + leftover.length};
    const actual = page.source.slice(range.start, range.end);
    yield finding(page, range, {what: leftover.reason, actual, isSure: true, ...leftover});
  }
}

function* openBoxes(page: Page): Iterable<Finding> {
  for (const {form, closed, range, name} of page.facts.directives) {
    if (form !== 'container' || closed) continue;
    const line = firstLine(page.source.slice(range.start, range.end));
    yield {
      file: page.file,
      place: page.place({start: range.start, end: range.start + line.length}),
      actual: line,
      expected: [':::'],
      reason: `Unexpected box ${quote(line)} without an end, expected a line \`:::\` after its text`,
      note: `Without it, everything that follows on the page belongs to \`${name}\`.`,
    };
  }
}

/** The front matter is plain text: nothing in it is read as a directive. */
function* inFrontMatter({file, frontMatter, placeOf}: Page): Iterable<Finding> {
  for (const {text, path} of spokenStrings(frontMatter)) {
    for (const [actual] of text.matchAll(inPlainText)) {
      const reason = `Unexpected directive ${quote(actual)} in \`${path.at(-1)}\`, expected words alone`;
      yield {file, place: placeOf(path), actual, reason};
    }
  }
}

const inPlainText = new RegExp(String.raw`:{1,2}(?:${ownNames.join('|')})[[{][^\]}\n]{0,200}[\]}]?`, 'g');

function finding(
  page: Page,
  range: Range,
  {what, actual, expected, wanted, isSure}: Omit<HalfDirective, 'range'>,
): Finding {
  return {
    file: page.file,
    place: page.place(range),
    actual,
    expected: expected ? [expected] : [],
    ...(expected && isSure && {replace: {from: actual, to: expected}}),
    reason: `Unexpected ${what} in ${quote(actual)}, expected ${expected ? quote(expected) : wanted}`,
  };
}
