import type {DirectiveSpec} from '../directives';
import {type CutValue, cutValue} from '../directives/cut-value';
import {beginsCurly} from '../model/curly-quotes';
import {nearest, quoteList} from '../model/names';
import {own} from '../model/own';
import type {Attribute, Check, Directive, Finding, Page, Place} from '../types';
import {leftoverOf} from './shared/leftover';
import {isBare, isInWord, marksOf, specOf} from './shared/own-directives';
import {quote} from './shared/unknown';

/** Every directive has the words and attributes that it takes, and no others. */
export const directiveIsComplete: Check = {
  id: 'directive-is-complete',
  severity: 'error',
  summary: 'Every directive has the words and the attributes that it needs, and no others.',
  why: 'A button without a template and a term without a word lead nowhere.',
  mend: 'Write it as the message shows. A term has its word in square brackets, a button its template in braces; a value with spaces stands in quotes.',
  *findOn(page) {
    for (const directive of page.facts.directives) {
      const spec = specOf(directive.name);
      const isText = isBare(directive) && isInWord(page, directive);
      if (!spec?.forms.includes(directive.form) || isText || leftoverOf(page, directive)) continue;
      for (const {place, ...words} of judge(page, directive, spec)) {
        yield {file: page.file, place: place ?? page.place(directive.range), ...words};
      }
    }
  },
};

type Words = Omit<Finding, 'file' | 'place'> & {place?: Place};

function* judge(page: Page, directive: Directive, spec: DirectiveSpec): Iterable<Words> {
  const whole = quote(page.source.slice(directive.range.start, directive.range.end));
  if (directive.inLink) {
    yield {
      reason: `Unexpected ${whole} within a link, expected words alone`,
      note: 'A link cannot hold another link: leave out one of them.',
    };
  }
  yield* judgeLabel(directive, spec, whole);
  const curly = curlyQuotes(page, directive);
  if (curly) {
    yield curly;
    return;
  }
  const missing = missingAttributes(directive, spec);
  const cut = cutValue(directive, spec);
  if (cut) yield cutOff(page, cut);
  const strange = directive.written.filter(
    (one) => !Object.hasOwn(spec.attributes, one.name) && !cut?.rest.includes(one),
  );
  for (const attribute of strange) {
    yield {place: page.place(attribute.range), ...unknownAttribute(directive, spec, attribute, missing)};
  }
  // What is misspelt is not missing as well.
  if (missing.length > 0 && strange.length === 0) {
    const [name = ''] = missing;
    const what = Object.hasOwn(directive.attributes, name) ? 'with an empty' : 'without';
    yield {
      expected: [spec.example],
      reason: `Unexpected ${whole} ${what} \`${name}\`, expected it as in ${quote(spec.example)}`,
    };
  }
  yield* repeated(page, directive);
}

function* judgeLabel(
  {label, attributes}: Directive,
  {label: takes, titledBy = '', example}: DirectiveSpec,
  whole: string,
): Iterable<Words> {
  if (!label && own(attributes, titledBy)?.trim()) return;
  if (label !== null && takes === 'none') {
    yield {
      expected: [example],
      reason: `Unexpected words in ${whole}, expected none, as in ${quote(example)}`,
    };
  } else if (label === '' || (label === null && takes === 'required')) {
    yield {
      expected: [example],
      reason: `Unexpected ${whole} without words, expected some, as in ${quote(example)}`,
    };
  }
}

/** A value in marks that a word processor has bent goes on to the next of them, or to the end. */
function curlyQuotes(page: Page, {written, range}: Directive): Words | null {
  const found = written.find(({value}) => beginsCurly(value));
  if (!found) return null;
  const {start} = found.valueRange;
  const text = page.source.slice(start, range.end);
  const value = /^[“”„‟][^“”„‟}]*[“”‟]?|^[‘’‚‛][^‘’‚‛}]*[‘’‛]?/.exec(text)?.[0] ?? text;
  const expected = `${found.name}="${value.replace(/[“”„‟‘’‚‛]/g, '').trim()}"`;
  return {
    place: page.place({start: found.range.start, end: start + value.length}),
    actual: value,
    expected: [expected],
    reason: `Unexpected curly quotes in ${quote(`${found.name}=${value}`)}, expected straight ones: ${quote(expected)}`,
  };
}

const missingAttributes = ({attributes}: Directive, spec: DirectiveSpec) =>
  Object.entries(spec.attributes)
    .filter(
      ([name, {required}]) => !attributes[name]?.trim() && (required || Object.hasOwn(attributes, name)),
    )
    .map(([name]) => name);

function cutOff(page: Page, {attribute, rest}: CutValue): Words {
  const [first, last] = [rest[0], rest.at(-1)];
  const range = {start: first?.range.start ?? 0, end: last?.range.end ?? 0};
  const actual = page.source.slice(range.start, range.end);
  const whole = `${attribute.name}="${attribute.value} ${actual}"`;
  return {
    place: page.place(range),
    actual,
    expected: [whole],
    reason: `Unexpected ${rest.length > 1 ? 'words' : 'word'} ${quote(actual)} after a space, expected quotes around the whole value: ${quote(whole)}`,
  };
}

function unknownAttribute(
  directive: Directive,
  spec: DirectiveSpec,
  {name, value}: Attribute,
  missing: string[],
): Words {
  const [only] = missing;
  if (value === '' && only !== undefined && nearest(name, [only]).length === 0) {
    const whole = `{${only}=${name}}`;
    return {
      actual: name,
      expected: [`${only}=${name}`],
      reason: `Unexpected \`{${name}}\` without the name of what it says, expected ${quote(whole)}`,
    };
  }
  const known = Object.keys(spec.attributes);
  const near = nearest(name, known);
  const expected = near.length > 0 ? near : missing.length > 0 ? missing : known;
  return {
    actual: name,
    expected,
    reason: `Unexpected attribute \`${name}\` of \`${marksOf(directive)}\`, expected ${quoteList(expected)}`,
  };
}

function* repeated(page: Page, {written}: Directive): Iterable<Words> {
  for (const [index, {name, range}] of written.entries()) {
    const first = written.slice(0, index).find((other) => other.name === name);
    if (!first) continue;
    yield {
      place: page.place(range),
      actual: name,
      reason: `Unexpected second \`${name}\`, expected it once`,
      cause: {file: page.file, place: page.place(first.range), message: 'The first one is here.'},
    };
  }
}
