import {isDeepStrictEqual} from 'node:util';
import {fold} from '../model/names';
import type {Process, Step} from '../types';
import {alike, type Pair, pairUp} from './pair-up';

/** The steps of a process, by what became of them: the same by id, by title, or by all else and by their neighbours. */
export function pairSteps(before: Process, after: Process): Pair<Step>[] {
  const pairs = pairUp(before.steps, after.steps, [
    alike(({id}: Step) => id),
    alike(({title}: Step) => fold(title)),
  ]);
  const pairOf = new Map(pairs.map((pair) => [pair.after, pair]));
  const goneOf = new Map(pairs.filter((pair) => !pair.after).map((pair) => [pair.before, pair]));
  const followers = new Map(before.steps.map((step, index) => [step, before.steps[index + 1]]));
  for (const [index, step] of after.steps.entries()) {
    const pair = pairOf.get(step);
    const behind = after.steps[index - 1];
    const previous = behind && pairOf.get(behind)?.before;
    const old = behind ? previous && followers.get(previous) : before.steps[0];
    const gone = old && goneOf.get(old);
    if (pair?.before === null && gone?.before && isSame(gone.before, step)) {
      pair.before = gone.before;
      gone.before = null;
    }
  }
  return pairs.filter((pair) => pair.before || pair.after);
}

const isSame = ({id: _a, title: _b, ...one}: Step, {id: _c, title: _d, ...other}: Step) =>
  isDeepStrictEqual(one, other);
