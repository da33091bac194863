import type {Check, Finding, Page} from '../types';
import {spokenStrings} from './shared/strings';
import {quote} from './shared/unknown';

/** A term that says `figures: none` holds no number. */
export const termCarriesNoFigure: Check = {
  id: 'term-carries-no-figure',
  severity: 'error',
  summary: 'A term with `figures: none` says no number.',
  why: 'A number in a text is taken for a promise, and this one was left open on purpose.',
  mend: 'Say it in words: "a few hours", not a number. If a number has been agreed, take `figures: none` out of the term.',
  *findOn(page) {
    if (page.kind === 'term' && page.frontMatter.figures === 'none') yield* figuresOf(page);
  },
};

/** Digits that stand for a number: `30`, `2.5`, `10h`, `20%`; not those of a name, such as `2i2c` or `k8s`. */
const figure = /(?<![\p{L}\p{N}_&#-]|[\p{L}\p{N}][.,:/])\p{N}[\p{N}.,:/]*(?:%|\p{L}+)?(?![\p{L}\p{N}])/gu;

function* figuresOf(page: Page): Iterable<Finding> {
  const cause = {file: page.file, place: page.placeOf(['figures'], 'key'), message: 'It is said here.'};
  const finding = (place: Finding['place'], found: string): Finding => {
    const actual = found.replace(/[.,:/]+$/, '');
    const reason = `Unexpected figure ${quote(actual)}, expected words without a number`;
    return {file: page.file, place, actual, reason, cause};
  };
  for (const {text, path} of spokenStrings(page.frontMatter)) {
    for (const [found] of text.matchAll(figure)) yield finding(page.placeOf(path), found);
  }
  for (const {source, range, inFootnote} of page.facts.prose) {
    // A footnote names its source, with pages and years.
    if (inFootnote) continue;
    for (const match of source.matchAll(figure)) {
      const start = range.start + match.index;
      const end = start + match[0].replace(/[.,:/]+$/, '').length;
      yield finding(page.place({start, end}), match[0]);
    }
  }
}
