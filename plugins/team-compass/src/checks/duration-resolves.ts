import {namedDuration} from '../model/durations';
import {quoteList} from '../model/names';
import type {Check, Range} from '../types';
import {isUnsure} from './shared/unsure';

/** A duration that is named in the text is one that the step has. */
export const durationResolves: Check = {
  id: 'duration-resolves',
  severity: 'error',
  summary: 'Every `:duration[…]` names a step that exists, and a duration that this step has.',
  why: 'A sentence that says how long must not say nothing.',
  mend: 'Name the step as `process/step`, and in the square brackets what the step has: `within`, `every`, `timebox`, `wait_for`, or the `wait` of a branch.',
  *find(context) {
    const {compass, pages} = context;
    for (const page of pages) {
      for (const {name, label, attributes, range} of page.facts.directives) {
        const step = attributes.step?.trim();
        if (name !== 'duration' || !label || !step) continue;
        const {definitionRange} = page.facts;
        if (definitionRange && isWithin(range, definitionRange) && page.kind !== 'page') {
          yield {
            file: page.file,
            place: page.place(range),
            reason: 'Unexpected duration in a definition, expected it in the text below',
            note: 'A definition is shown beside the word on other pages, in plain words.',
          };
          continue;
        }
        const found = namedDuration(compass, step, label);
        if (found.type === 'found' || isUnsure(context, step.replace(/\/.*/s, ''))) continue;
        const at = {file: page.file, place: page.place(range)};
        yield found.type === 'no step'
          ? {
              ...at,
              actual: step,
              expected: found.nearest,
              reason: `Unexpected unknown step \`${step}\`, expected ${found.nearest.length > 0 ? quoteList(found.nearest) : 'one as `process/step`'}`,
            }
          : {
              ...at,
              actual: label,
              expected: found.has,
              reason: `Unexpected duration \`${label}\`, which \`${step}\` does not have, expected ${found.has.length > 0 ? quoteList(found.has) : 'a step that has one'}`,
            };
      }
    }
  },
};

const isWithin = (inner: Range, outer: Range) => inner.start >= outer.start && inner.end <= outer.end;
