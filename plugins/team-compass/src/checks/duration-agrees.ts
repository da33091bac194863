import {parseDuration} from '../engine/duration';
import {allDurations, durationsOf} from '../model/durations';
import {quoteList} from '../model/names';
import type {Check, CheckContext, Finding, Page, Process, Range, Step, Template} from '../types';
import {machineFor} from './shared/flow';
import {pageAt} from './shared/page-at';
import {onOneLine} from './shared/unknown';

/** What the text says of how long is what the steps say. */
export const durationAgrees: Check = {
  id: 'duration-agrees',
  severity: 'error',
  summary:
    'A duration in the text of a step, or in a message that a process sends, in figures or in words up to twelve, is one that the process has.',
  why: 'The reader does what the text says, and the check only knows what the steps say.',
  mend: 'Let the text take it from the step: `:duration[within]{step=process/step}`. In a message, write what the steps have. What is no deadline can be said without a number, as “a few hours”.',
  *find(context) {
    const {processes} = machineFor(context);
    for (const process of Object.values(processes)) {
      yield* inSteps(pageAt(context, process.file), process, Object.values(processes));
    }
    for (const template of Object.values(context.compass.templates)) yield* inMessage(context, template);
  },
};

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

const figure = new RegExp(
  `(?<![\\p{L}\\p{N}.-])(?:\\d+|${numbers.join('|')})\\s+(?:working\\s+)?(?:minute|hour|day|week)s?(?![\\p{L}\\p{N}])`,
  'giu',
);

/** A duration of the text as a step would have it: `5 days` for `Five  days`. */
const asWritten = (found: string): string =>
  onOneLine(found)
    .toLowerCase()
    .replace(/^[a-z]+/, (word) => String(numbers.indexOf(word) + 1));

function* inSteps(page: Page, process: Process, promises: Process[]): Iterable<Finding> {
  for (const step of process.steps) {
    const durations = durationsOf(step);
    const [kind] = Object.keys(durations);
    if (kind === undefined) continue;
    const key = `${process.id}/${step.id}`;
    const promised = promises.flatMap(({promise}) =>
      promise?.kept_by.includes(key) ? [promise.within] : [],
    );
    const known = [...Object.values(durations), ...promised, ...allDurations(process)];
    for (const range of textOf(page, step)) {
      const words = page.facts.prose.filter(
        (prose) => prose.range.start >= range.start && prose.range.end <= range.end,
      );
      for (const {source, range: at} of words) {
        yield* disagreeing(page, source, at.start, known, {
          note: `If it is the time of this step, take it from there: \`:duration[${kind}]{step=${key}}\`. What is no deadline can be said without a number.`,
        });
      }
    }
  }
}

/** A message is word for word: the figures in it are those of the processes that send it. */
function* inMessage(context: CheckContext, {id, file, message}: Template): Iterable<Finding> {
  const sending = Object.values(machineFor(context).processes).filter(({steps}) =>
    steps.some(({send}) => send?.template === id),
  );
  if (message === null || sending.length === 0) return;
  const page = pageAt(context, file);
  const {source, range} = page.facts.body;
  const note = `${quoteList(
    sending.map((process) => process.id),
    'and',
  )} ${sending.length === 1 ? 'sends' : 'send'} it.`;
  yield* disagreeing(page, source, range.start, sending.flatMap(allDurations), {note});
}

function* disagreeing(
  page: Page,
  source: string,
  start: number,
  known: string[],
  more: Pick<Finding, 'note'>,
): Iterable<Finding> {
  const agreed = new Set(known.map(singular));
  for (const {0: found, index} of source.matchAll(figure)) {
    const written = asWritten(found);
    if (agreed.has(singular(written))) continue;
    const actual = onOneLine(found);
    const words = nearestTimes(written, known);
    yield {
      file: page.file,
      place: page.place({start: start + index, end: start + index + found.length}),
      actual,
      expected: words,
      reason: `Unexpected \`${actual}\`, expected ${words.length > 0 ? `${quoteList(words)}, as the steps have it` : 'no duration: no step has one'}`,
      ...more,
    };
  }
}

/** Of some durations those that are nearest to one, three at most: in the same kind of time first. */
function nearestTimes(found: string, known: string[]): string[] {
  const wanted = parseDuration(found);
  const distance = (words: string) => {
    const duration = parseDuration(words);
    if (!wanted || !duration) return Number.POSITIVE_INFINITY;
    const ratio = Math.abs(Math.log(duration.minutes / wanted.minutes));
    return ratio + (duration.working === wanted.working ? 0 : 100);
  };
  return [...new Set(known)].sort((a, b) => distance(a) - distance(b)).slice(0, 3);
}

/** `1 hour` and `1 hours` are the same time. */
const singular = (words: string) => words.replace(/s$/, '');

/** What stands below the heading of a step, up to the next heading that is no smaller. */
function textOf({facts: {headings, body}}: Page, {id}: Step): Range[] {
  return headings.flatMap((own, at) => {
    if (own.id !== id) return [];
    const next = headings.slice(at + 1).find(({depth}) => depth <= own.depth);
    return [{start: own.range.start, end: next?.range.start ?? body.range.end}];
  });
}
