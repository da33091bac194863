import type {Machine} from './machine';
import {type Move, movesFrom} from './moves';
import type {Situation} from './situation';
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
    const situation = reduced(found);
    const key = JSON.stringify(situation);
    if (known.has(key)) return;
    if (visited.length >= limit) exceeded = true;
    else {
      known.add(key);
      visited.push({situation, by});
    }
  };
  for (const start of startsOf(machine)) visit(start, null);
  for (const from of visited) {
    for (const move of movesFrom(machine, from.situation)) visit(move.to, {move, from});
  }
  return {visited, exceeded};
}
