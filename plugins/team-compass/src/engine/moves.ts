import {own} from '../model/own';
import type {Step} from '../types';
import {calledBy, type Edge, keyOf, type StepKey} from './graph';
import {exitsOf, type Machine, stepAt, timeboxOf} from './machine';
import {keeperOf, rulesOf, settle, take} from './persons';
import {frameOf, type Person, type Situation} from './situation';
import {speak} from './speech';
import {newcomer} from './stand-ins';
import {backTo, begin, hasEnded, leave, placeOf} from './travel';

/** How a designation ended: somebody else took the role, or it stayed where it was. */
export type Outcome = 'agreed' | 'kept';

/** Something that can happen in a situation, and what comes of it. */
export interface Move {
  /** The step in which it happens: the one that the situation is at, or a duty beside it. */
  step: StepKey;
  how: 'done' | 'duty' | 'time box' | 'calls';
  /** The way on which the step is left. */
  edge: Edge | null;
  outcome: Outcome | null;
  to: Situation;
}

/** A situation in which a designation has ended, or in which there was none. */
export interface Designated {
  outcome: Outcome | null;
  to: Situation;
}

/** All that can happen next, whatever people decide and however long they take. */
export function movesFrom(machine: Machine, situation: Situation): Move[] {
  if (hasEnded(situation)) return [];
  const key = placeOf(situation);
  return [
    ...timeboxMoves(machine, situation),
    ...stepMoves(machine, situation, key),
    ...dutyMoves(machine, situation),
  ];
}

/** The duties that go on beside the steps of all processes that are being run. */
export const dutiesIn = ({frames}: Pick<Situation, 'frames'>): StepKey[] =>
  frames.flatMap(({process, duties}) => duties.map((id) => keyOf({id: process}, {id})));

/** Whoever does the step is from then on the holder of the role that it claims. In the proofs that role names them. */
export const claim = (situation: Situation, {claims}: Step): Situation =>
  claims === undefined ? situation : take(situation, claims, claims);

/** The situations in which a step sends its message, one for each way in which its designation can end. */
export function designated(machine: Machine, situation: Situation, {designates}: Step): Designated[] {
  if (!designates) return [{outcome: null, to: situation}];
  const {role} = designates;
  const given = (outcome: Outcome, person: Person) => ({
    outcome,
    to: settle(machine, situation, role, person),
  });
  const keeper = keeperOf(machine, situation, role);
  const agreed = candidates(machine, situation, role).map((person) => given('agreed', person));
  return keeper === null ? agreed : [...agreed, given('kept', keeper)];
}

/** A time box may run out in a step, or in one that has called the process that acts: what was called is over then. */
function timeboxMoves(machine: Machine, situation: Situation): Move[] {
  const {frames} = situation;
  const moves: Move[] = [];
  for (let depth = frames.length; depth > 0; depth -= 1) {
    const at = backTo(situation, depth - 1);
    const step = placeOf(at);
    const edge = timeboxOf(machine, step);
    if (edge) {
      const left = goOn(machine, at, edge);
      moves.push(...left.map((to): Move => ({step, how: 'time box', edge, outcome: null, to})));
    }
    const {caller} = frameOf(at);
    // While a duty runs a process, the main order rests.
    if (caller === null || machine.graph.duties.has(caller)) break;
  }
  return moves;
}

function stepMoves(machine: Machine, situation: Situation, key: StepKey): Move[] {
  const step = stepAt(machine, key);
  const called = frameOf(situation).ran ? null : callable(machine, situation, key);
  const claimed = claim(situation, step);
  if (called !== null)
    return [{step: key, how: 'calls', edge: null, outcome: null, to: begin(machine, claimed, called, key)}];
  return acts(machine, claimed, step).flatMap(({outcome, to: after}) =>
    exitsOf(machine, key).flatMap((edge) =>
      goOn(machine, after, edge).map((to): Move => ({step: key, how: 'done', edge, outcome, to})),
    ),
  );
}

function dutyMoves(machine: Machine, situation: Situation): Move[] {
  const busy = new Set(situation.frames.map(({caller}) => caller));
  const free = dutiesIn(situation).filter((key) => !busy.has(key));
  return free.flatMap((key): Move[] => {
    const step = stepAt(machine, key);
    const claimed = claim(situation, step);
    const called = callable(machine, situation, key);
    if (called !== null)
      return [{step: key, how: 'calls', edge: null, outcome: null, to: begin(machine, claimed, called, key)}];
    return acts(machine, claimed, step).map(({outcome, to}) => ({
      step: key,
      how: 'duty',
      edge: null,
      outcome,
      to,
    }));
  });
}

/** What is left of a step when its process has come back: designates, send. */
function acts(machine: Machine, situation: Situation, step: Step): Designated[] {
  return designated(machine, situation, step).map(({outcome, to}) => ({
    outcome,
    to: speak(machine, to, step),
  }));
}

/** Leaves the step; a duty that had called the process which ends thereby is done with that. */
function goOn(machine: Machine, situation: Situation, edge: Edge): Situation[] {
  const {caller} = frameOf(situation);
  const to = leave(machine, situation, edge);
  const isBack = caller !== null && to.frames.length < situation.frames.length;
  if (!isBack || placeOf(to) === caller) return [to];
  return acts(machine, to, stepAt(machine, caller)).map((after) => after.to);
}

/** The process to call. One that is called within itself once more is not followed deeper: nothing new happens there. */
function callable(machine: Machine, {frames}: Situation, key: StepKey): string | null {
  const called = calledBy(machine.graph, key);
  return frames.filter(({process}) => process === called).length < 2 ? called : null;
}

/** Who can be asked. Of a group, and of everybody, somebody who holds no role in this run yet. */
function candidates(machine: Machine, situation: Situation, role: string): Person[] {
  const from = rulesOf(machine, situation, role)?.delegate_to;
  const named = from === undefined || from === 'anyone' ? undefined : machine.roles[from];
  if (from === undefined || !named || named.held === 'group') return [newcomer(situation, role)];
  const holder = own(situation.holders, from) ?? from;
  return named.holders?.max === 1 || named.held === 'per_run'
    ? [holder]
    : [holder, newcomer(situation, role)];
}
