import {type Exploration, explore, type Visited} from '../../engine/explore';
import type {StepKey} from '../../engine/graph';
import {describeJourney} from '../../engine/journey';
import {type Machine, stepAt} from '../../engine/machine';
import {claim, dutiesIn} from '../../engine/moves';
import {frameOf, type Situation} from '../../engine/situation';
import {whoHolds} from '../../engine/stand-ins';
import {hasEnded, placeOf} from '../../engine/travel';
import {onceFor} from '../../model/once';
import type {CheckContext, Step} from '../../types';
import {machineFor} from './flow';

/** A step or a duty whose turn it is in some situation. */
export interface Turn {
  key: StepKey;
  step: Step;
  isDuty: boolean;
  /** With what the step claims. */
  situation: Situation;
  visited: Visited;
}

interface Explored extends Exploration {
  machine: Machine;
  turns: Turn[];
}

/** All that can come about in the processes that are written without mistakes, worked out once for all checks. */
export const exploredOf = (context: CheckContext): Explored => exploreAll(machineFor(context));

const exploreAll = onceFor((machine: Machine): Explored => {
  const exploration = explore(machine);
  return {
    ...exploration,
    machine,
    turns: exploration.visited.flatMap((visited) => turnsOf(machine, visited)),
  };
});

/**
 * The first turn of each step in which something is found, nearest to a start first.
 *
 * @param find what is wrong in a turn; nothing for a turn that is right
 */
export function* firstTurns<Found>(
  context: CheckContext,
  find: (turn: Turn, machine: Machine) => Found | null | undefined,
): Iterable<{turn: Turn; found: Found; machine: Machine}> {
  const {machine, turns} = exploredOf(context);
  const told = new Set<StepKey>();
  for (const turn of turns) {
    const found = told.has(turn.key) ? null : find(turn, machine);
    if (found === null || found === undefined) continue;
    told.add(turn.key);
    yield {turn, found, machine};
  }
}

/** The way to a turn, and who holds some roles there, as a note. */
export function wayToTurn(
  machine: Machine,
  {key, isDuty, situation, visited}: Turn,
  roles: string[] = [],
): string {
  const beside = isDuty ? `, with ${key.slice(key.indexOf('/') + 1)} alongside` : '';
  const holders = roles.length > 0 ? ` There ${whoHolds(machine, situation, roles)}.` : '';
  const way = describeJourney(visited);
  return `The way there: ${way}${way.endsWith(beside) ? '' : beside}.${holders}`;
}

function turnsOf(machine: Machine, visited: Visited): Turn[] {
  const {situation} = visited;
  if (hasEnded(situation)) return [];
  const turn = (key: StepKey, isDuty: boolean): Turn => {
    const step = stepAt(machine, key);
    return {key, step, isDuty, situation: claim(situation, step), visited};
  };
  const main = frameOf(situation).ran ? [] : [turn(placeOf(situation), false)];
  return [...main, ...dutiesIn(situation).map((key) => turn(key, true))];
}
