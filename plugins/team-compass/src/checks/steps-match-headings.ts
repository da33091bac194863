import {nearest} from '../model/names';
import {surelyMeant} from '../model/slip';
import type {Check, Finding, Heading, Page, Range, Replacement} from '../types';
import {type MarkedHeading, markedWith} from './shared/heading-mark';
import {stepIds} from './shared/steps';
import {quote} from './shared/unknown';

/** The steps of a process and the headings of its page are the same, in the same order. */
export const stepsMatchHeadings: Check = {
  id: 'steps-match-headings',
  severity: 'error',
  summary:
    'Every step of a process has its heading, in the same order, and no other heading stands between them.',
  why: 'What is checked and what is read must be the same process.',
  mend: 'Each step below `steps` has one heading with its id, in the same order: `## Repair the hub {#repair}`. Add what is missing, or move it to its place.',
  *findOn(page) {
    const isRead = !page.faults.some(({type}) => type === 'text');
    if (page.kind === 'process' && isRead) yield* judge(page);
  },
};

function* judge(page: Page): Iterable<Finding> {
  // An id that is none has a finding of its own.
  const written = new Set(stepIds(page));
  const steps = [...written].filter((id) => /^[a-z0-9-]+$/.test(id));
  const {headings} = page.facts;
  const isStep = new Set(steps);
  const own = headings.filter(({id}) => isStep.has(id));
  const depth = own[0]?.depth ?? Math.min(2, ...headings.slice(0, 1).map((heading) => heading.depth));
  const others = new Set(headings.filter((heading) => heading.depth <= depth && !written.has(heading.id)));

  const found = new Set(own.map(({id}) => id));
  const missing = steps.filter((id) => !found.has(id));
  const meant = pair(missing, [...others]);
  const paired = new Set(meant.values());
  const glued = gluedHeadings(page);
  for (const id of missing) {
    const line =
      glued.find(({text}) => text.includes(`{#${id}}`)) ?? (missing.length === 1 ? glued[0] : undefined);
    if (!paired.has(id)) yield line ? withoutSpace(page, line) : withoutHeading(page, id, depth);
  }
  for (const [heading, id] of meant) {
    const marked = markedWith(heading, id);
    yield marked ? otherMark(page, heading, id, marked) : misspelt(page, heading, id);
  }

  const last = headings.findLastIndex((heading) => isStep.has(heading.id) || meant.has(heading));
  for (const heading of headings.slice(0, last + 1)) {
    if (others.has(heading) && !meant.has(heading)) yield between(page, heading, depth);
  }
  yield* inOrder(page, own, steps);
  for (const heading of own) if (heading.depth !== depth) yield otherDepth(page, heading, depth);
}

/** Headings whose id is nearly that of a step which has none; on a page full of mistakes, of the first few. */
function pair(missing: string[], headings: Heading[]): Map<Heading, string> {
  const meant = new Map<Heading, string>();
  const few = headings.slice(0, 100);
  for (const id of missing.slice(0, 100)) {
    const free = few.filter((heading) => !meant.has(heading));
    const marked = free.find((heading) => markedWith(heading, id));
    if (marked) meant.set(marked, id);
    if (marked) continue;
    const [near] = nearest(
      id,
      free.map((heading) => heading.id),
      1,
    );
    const heading = free.find((candidate) => candidate.id === near);
    if (heading) meant.set(heading, id);
  }
  return meant;
}

const at = (page: Page, {range}: Heading) => ({file: page.file, place: page.place(range)});
const marks = (depth: number) => '#'.repeat(depth);

interface Glued extends Range {
  text: string;
}

/** Lines that would be headings, had they a space behind their marks. */
const gluedHeadings = ({facts}: Page): Glued[] =>
  facts.loose.flatMap(({source, range}) => {
    const text = /^#{1,6}[^\s#\uFFFC][^\r\n]*/.exec(source)?.[0];
    return text === undefined ? [] : [{text, start: range.start, end: range.start + text.length}];
  });

function withoutSpace(page: Page, {text, ...range}: Glued): Finding {
  const expected = text.replace(/^#+/, '$& ');
  return {
    file: page.file,
    place: page.place(range),
    actual: text,
    expected: [expected],
    replace: {from: text, to: expected},
    reason: `Unexpected ${quote(text)} without a space behind its marks, expected ${quote(expected)}`,
  };
}

function withoutHeading(page: Page, id: string, depth: number): Finding {
  return {
    file: page.file,
    place: page.placeOf(['steps', id], 'key'),
    actual: id,
    reason: `Unexpected step \`${id}\` without a heading, expected one below, such as \`${marks(depth)} ${asWords(id)} {#${id}}\``,
    note: `If its heading is there under another name, put \`{#${id}}\` behind it.`,
  };
}

/** An id as the words that it may have been made of. */
const asWords = (id: string) => (id.charAt(0).toUpperCase() + id.slice(1)).replaceAll('-', ' ');

function misspelt(page: Page, heading: Heading, id: string): Finding {
  const expected = `${marks(heading.depth)} ${heading.text} {#${id}}`;
  return {
    ...at(page, heading),
    actual: heading.id,
    expected: [expected],
    ...(surelyMeant(heading.id, [id]) && {replace: withId(page, heading, id)}),
    reason: `Unexpected heading with the id \`${heading.id}\`, expected ${quote(expected)}`,
    cause: {file: page.file, place: page.placeOf(['steps', id], 'key'), message: 'The step is here.'},
  };
}

function otherMark(page: Page, heading: Heading, id: string, {words, mark}: MarkedHeading): Finding {
  const line = page.source.slice(heading.range.start, heading.range.end);
  const found = line.lastIndexOf(mark);
  const expected = `${marks(heading.depth)} ${words} {#${id}}`;
  return {
    ...at(page, heading),
    actual: mark,
    expected: [expected],
    ...(found >= 0 && {
      replace: {from: line, to: `${line.slice(0, found)}{#${id}}${line.slice(found + mark.length)}`},
    }),
    reason: `Unexpected ${quote(mark)} behind a heading, expected \`{#${id}}\`: ${quote(expected)}`,
  };
}

/** The id that is written, in its new spelling, or one behind the words that made it. */
function withId({source}: Page, {id: old, explicit, range}: Heading, id: string): Replacement {
  const from = explicit ? `{#${old}}` : source.slice(range.start, range.end);
  return {from, to: explicit ? `{#${id}}` : `${from} {#${id}}`};
}

function between(page: Page, heading: Heading, depth: number): Finding {
  return {
    ...at(page, heading),
    actual: heading.text,
    reason: `Unexpected heading ${quote(heading.text)} between the steps, expected the heading of a step`,
    note: `Put it after the last step, make it smaller (\`${marks(depth + 1)}\`), or add a step with the id \`${heading.id}\`.`,
  };
}

/** One finding: when one heading has moved, all behind it seem to have. */
function* inOrder(page: Page, own: Heading[], steps: string[]): Iterable<Finding> {
  const written = own.map(({id}) => id);
  const isWritten = new Set(written);
  const wanted = steps.filter((id) => isWritten.has(id));
  const index = wanted.findIndex((id, place) => written[place] !== id);
  const heading = own[index];
  const id = wanted[index];
  if (!heading || !id || isWritten.size < written.length) return;
  yield {
    ...at(page, heading),
    actual: heading.id,
    expected: [id],
    reason: `Unexpected heading of the step \`${heading.id}\` before that of \`${id}\`, expected the order of the steps`,
    note: 'Move the heading with its text, or change the order below `steps`; the ids stay.',
    cause: {
      file: page.file,
      place: page.placeOf(['steps', id], 'key'),
      message: 'The order of the steps is here.',
    },
  };
}

function otherDepth(page: Page, heading: Heading, depth: number): Finding {
  return {
    ...at(page, heading),
    actual: marks(heading.depth),
    expected: [marks(depth)],
    reason: `Unexpected heading level \`${marks(heading.depth)}\` of the step \`${heading.id}\`, expected \`${marks(depth)}\` as of the first step`,
  };
}
