import type {Check, Finding, Page} from '../types';
import {spokenStrings} from './shared/strings';
import {onOneLine, quote} from './shared/unknown';

/** No step is named by a number or by where it stands. */
export const stepIsNamed: Check = {
  id: 'step-is-named',
  severity: 'error',
  summary:
    'Steps are named and linked, never counted: no "step 8", no "the step above", no number before a heading.',
  why: 'Numbers are shown by themselves; a typed one is wrong as soon as a step is added before it.',
  mend: 'Name the step by its title and link to it: `[acknowledge](#acknowledge)`. In front of a heading, delete the number: numbers are shown by themselves.',
  *findOn(page) {
    yield* inProse(page);
    yield* inFrontMatter(page);
    if (page.kind === 'process') yield* inHeadings(page);
  },
};

const numbers = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const counted = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:steps?\s+(?:number\s+|no\.\s*|#\s*)?(?:\d+|(?:${numbers})(?![\p{L}-]))` +
    String.raw`|the\s+steps?\s+(?:above|below)|(?:the|a)\s+(?:previous|preceding|next|following)\s+step|the\s+above\s+steps?)(?![\p{L}\p{N}])`,
  'giu',
);

const note = 'Write the title of the step, and link to it: `[Acknowledge](#acknowledge)`.';
const reason = (found: string) => `Unexpected counted step ${quote(found)}, expected the step by its name`;

function* inProse({file, facts, place}: Page): Iterable<Finding> {
  for (const {source, range} of facts.prose) {
    for (const {0: found, index} of source.matchAll(counted)) {
      const start = range.start + index;
      yield {
        file,
        place: place({start, end: start + found.length}),
        actual: onOneLine(found),
        reason: reason(found),
        note,
      };
    }
  }
}

function* inFrontMatter({file, frontMatter, placeOf}: Page): Iterable<Finding> {
  for (const {text, path} of spokenStrings(frontMatter)) {
    for (const [found] of text.matchAll(counted)) {
      yield {file, place: placeOf(path), actual: onOneLine(found), reason: reason(found), note};
    }
  }
}

/** A number in front of a heading; "Step 3" there is found as everywhere. */
function* inHeadings({file, facts, place}: Page): Iterable<Finding> {
  for (const {text, range} of facts.headings) {
    const [found] = /^\d{1,3}(?:[.):](?=\s|$)|(?:\.\d{1,3})+\.?(?=\s))/.exec(text) ?? [];
    if (!found) continue;
    const words = text.slice(found.length).trim();
    yield {
      file,
      place: place(range),
      actual: found,
      expected: words ? [words] : [],
      reason: `Unexpected number ${quote(found)} before a heading, expected ${words ? quote(words) : 'words'} alone`,
    };
  }
}
