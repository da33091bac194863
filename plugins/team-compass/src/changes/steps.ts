import {isDeepStrictEqual} from 'node:util';
import {type ExitFacts, type StepFacts, stepsOf} from '../facts';
import type {Branch, Compass, Process, Step} from '../types';
import {factChanges} from './fact-changes';
import {pairSteps} from './pair-steps';
import type {ExitChange, StepFate, ToldOfStep} from './types';

/** The state of a process in one of the two handbooks. */
interface State {
  compass: Compass;
  process: Process;
}

/** What became of the steps of a process, in its order; those that are as they were are left out. */
export function stepFates(before: State, after: State): StepFate[] {
  const olds = factsById(before);
  const news = factsById(after);
  const pairs = pairSteps(before.process, after.process).map((pair) => ({
    steps: pair,
    before: (pair.before && olds.get(pair.before.id)) ?? null,
    after: (pair.after && news.get(pair.after.id)) ?? null,
  }));
  return pairs
    .map(({steps, ...pair}): StepFate => {
      if (!pair.before || !pair.after || !steps.before || !steps.after) return {...pair, changes: []};
      const changes = [
        ...factChanges<ToldOfStep>(toldOf(pair.before), toldOf(pair.after)),
        ...exitChanges(pair.before, pair.after, steps.before, steps.after),
      ];
      const isSame = changes.length > 0 || isDeepStrictEqual(steps.before, steps.after);
      return {...pair, changes: isSame ? changes : [{fact: 'other', before: null, after: null}]};
    })
    .filter((fate) => !fate.before || !fate.after || fate.changes.length > 0);
}

const factsById = ({compass, process}: State) =>
  new Map(stepsOf(compass, process).map((step) => [step.id, step]));

const toldOf = ({key: _key, id: _id, number, exits: _exits, ...told}: StepFacts): ToldOfStep => ({
  isAlongside: number === null,
  ...told,
});

/** Ways out by their ids. Where one goes on in order both times, what stands behind it is told with the order. */
function exitChanges(before: StepFacts, after: StepFacts, old: Step, now: Step): ExitChange[] {
  const ids = [...new Set([...after.exits, ...before.exits].map(({id}) => id))];
  return ids.flatMap((id): ExitChange[] => {
    const one = before.exits.find((exit) => exit.id === id) ?? null;
    const other = after.exits.find((exit) => exit.id === id) ?? null;
    // A duty leads nowhere: once it has a place in the order, it goes on in that.
    const wasDuty = before.number === null && id === null && goesInOrder(now, id);
    const isInOrder = goesInOrder(old, id) && goesInOrder(now, id);
    if (wasDuty) return [];
    if (one && other && factChanges(comparable(one, isInOrder), comparable(other, isInOrder)).length === 0)
      return [];
    return [{fact: 'exit', before: one, after: other}];
  });
}

function goesInOrder(step: Step, id: string | null): boolean {
  const exit: Branch | Step | undefined =
    id === null ? step : Object.entries(step.choose ?? {}).find(([name]) => name === id)?.[1];
  return exit !== undefined && !exit.next && !exit.continue_as && !exit.end;
}

const comparable = ({words, wait, leads}: ExitFacts, isInOrder: boolean) => ({
  words,
  wait,
  leads: isInOrder ? null : leads,
});
