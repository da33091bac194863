import {keyOf} from '../engine/graph';
import type {Compass, Process} from '../types';
import {entryFates, isChanged} from './fact-changes';
import {pairSteps} from './pair-steps';
import type {Pair} from './pair-up';
import {stepFates} from './steps';
import type {ProcessFate, ToldOfProcess} from './types';

/** What became of the processes and their steps; those that are as they were are left out. */
export function processFates(pairs: Pair<Process>[], before: Compass, after: Compass): ProcessFate[] {
  return pairs
    .map((pair): ProcessFate => {
      const [fate] = entryFates([pair], toldOf, toldFields);
      const old = pair.before && {compass: before, process: pair.before};
      const now = pair.after && {compass: after, process: pair.after};
      const both = old && now;
      return {
        ...(fate ?? {...pair, changes: [], others: []}),
        steps: both ? stepFates(old, now) : [],
        moved: both ? movedSteps(old.process, now.process) : [],
      };
    })
    .filter((fate) => isChanged(fate) || fate.steps.length > 0 || fate.moved.length > 0);
}

const toldFields: (keyof Process)[] = [
  'title',
  'owner',
  'starts_when',
  'needs',
  'clock',
  'promise',
  'hands_over',
  'steps',
];

function toldOf(process: Process): ToldOfProcess {
  const {title, owner, starts_when, needs = [], clock = 'elapsed', promise, hands_over = []} = process;
  return {
    title,
    owner,
    startsWhen: starts_when ?? '',
    needs,
    clock,
    promise: promise
      ? {
          within: promise.within,
          from: keyOf(process, {id: promise.from}),
          keptBy: promise.kept_by,
          states: promise.states ?? null,
        }
      : null,
    handsOver: hands_over,
  };
}

/**
 * The steps that stand elsewhere among those that were there before: as few as can be.
 *
 * What keeps its order is the longest row of steps that come one after the other both times.
 */
function movedSteps(before: Process, after: Process): ProcessFate['moved'] {
  const kept = pairSteps(before, after).flatMap((pair) =>
    pair.before && pair.after ? [{step: pair.after, place: before.steps.indexOf(pair.before)}] : [],
  );
  const stays = longestRise(kept.map(({place}) => place));
  return kept.flatMap(({step}, index) => {
    const behind = after.steps[after.steps.indexOf(step) - 1];
    return stays.has(index) ? [] : [{step: keyOf(after, step), behind: behind ? keyOf(after, behind) : null}];
  });
}

/** The indexes of a longest rising row of numbers. */
function longestRise(numbers: number[]): Set<number> {
  const rows: {length: number; previous: number | null}[] = [];
  for (const [index, number] of numbers.entries()) {
    let best: number | null = null;
    for (let earlier = 0; earlier < index; earlier++) {
      const isLower = (numbers[earlier] ?? 0) < number;
      if (isLower && (rows[earlier]?.length ?? 0) > (best === null ? 0 : (rows[best]?.length ?? 0)))
        best = earlier;
    }
    rows.push({length: 1 + (best === null ? 0 : (rows[best]?.length ?? 0)), previous: best});
  }
  let at = rows.reduce<number | null>(
    (best, row, index) => (best === null || row.length > (rows[best]?.length ?? 0) ? index : best),
    null,
  );
  const rise = new Set<number>();
  for (; at !== null; at = rows[at]?.previous ?? null) rise.add(at);
  return rise;
}
