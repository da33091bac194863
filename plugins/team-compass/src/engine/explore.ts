import type {Step} from '../types';
import {keyOf, type StepKey} from './graph';
import {type Machine, stepAt} from './machine';
import {dutiesIn, type Move, movesFrom} from './moves';
import type {Situation} from './situation';
import {outsideOf} from './speech';
import {reduced} from './stand-ins';
import {startsOf} from './starts';

/** A situation that can come about, and the shortest way to it. */
export interface Visited {
  situation: Situation;
  /** The move that led here, and from where; none for a start. */
  by: {move: Move; from: Visited} | null;
}

/** What can come about in some processes. */
export interface Exploration {
  /** In the order of their distance from a start. */
  visited: Visited[];
  /** Whether there are more than were followed. */
  exceeded: boolean;
}

/** So many situations are followed from all starts together. */
export const situationLimit = 20_000;

/** Goes through every situation that can come about, nearest first, from every process that is not begun by another. */
export function explore(machine: Machine, limit = situationLimit): Exploration {
  const known = new Set<string>();
  const visited: Visited[] = [];
  let exceeded = false;
  const visit = (found: Situation, by: Visited['by']) => {
    for (const situation of followed(machine, reduced(found), by?.from.situation ?? null)) {
      const key = JSON.stringify(situation);
      if (known.has(key)) continue;
      if (visited.length >= limit) {
        exceeded = true;
        return;
      }
      known.add(key);
      visited.push({situation, by});
    }
  };
  for (const start of startsOf(machine)) visit(start, null);
  for (const from of visited) {
    for (const move of movesFrom(machine, from.situation)) {
      // A duty that changes nothing leads nowhere.
      if (move.to !== from.situation) visit(move.to, {move, from});
    }
  }
  return {visited, exceeded};
}

/**
 * The same situation with one at most of the duties that change nothing, for each that may be followed, and with none.
 *
 * What is asked of such a duty concerns it alone: to follow every set of them would show nothing more. While one is
 * followed the others are not: they are where none was.
 */
function followed(machine: Machine, situation: Situation, from: Situation | null): Situation[] {
  const quiet = quietDuties(machine, situation);
  if (quiet.length === 0) return [situation];
  const before = from ? quietDuties(machine, from) : [];
  const withOnly = (kept: StepKey | null) => without(situation, new Set(quiet.filter((key) => key !== kept)));
  return before.length > 0 ? before.map(withOnly) : [null, ...quiet].map(withOnly);
}

function without(situation: Situation, duties: Set<StepKey>): Situation {
  if (duties.size === 0) return situation;
  const frames = situation.frames.map((frame) => ({
    ...frame,
    duties: frame.duties.filter((id) => !duties.has(keyOf({id: frame.process}, {id}))),
  }));
  return {...situation, frames};
}

const quietDuties = (machine: Machine, situation: Situation): StepKey[] =>
  dutiesIn(situation).filter((key) => isQuiet(machine, stepAt(machine, key)));

/** Whether a step leaves who holds what, and who is known to whom, as it is. */
function isQuiet(machine: Machine, step: Step): boolean {
  const {claims, designates, run} = step;
  const isHeard = outsideOf(machine, step).length > 0;
  return claims === undefined && designates === undefined && run === undefined && !isHeard;
}
