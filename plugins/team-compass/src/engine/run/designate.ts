import type {Step} from '../../types';
import type {StepKey} from '../graph';
import {type Machine, stepAt} from '../machine';
import {holderOf, keeperOf, rulesOf, settle} from '../persons';
import type {Person, Situation} from '../situation';
import {type Asking, progressOf, RefusedEvent, type Run, tell, withProgress} from './run';

type Answer = 'agreed' | 'declined' | 'kept';
type Designation = NonNullable<Step['designates']>;

/** Somebody is asked to take the role that a step designates. */
export function ask(machine: Machine, run: Run, step: StepKey, person: Person): Run {
  const given = designationOf(machine, step);
  const {role, tries} = given;
  const asking = openAsking(run, step);
  if (asking.asked !== null)
    throw new RefusedEvent(`${asking.asked} was asked already: first comes the answer.`);
  if (tries !== undefined && asking.declined.length >= tries) {
    const settles = tieBreakOf(machine, run, given);
    throw new RefusedEvent(
      `${asking.declined.join(' and ')} declined; ${settles ? `now \`${settles}\` appoints somebody` : 'now whoever holds it keeps it'}.`,
    );
  }
  if (asking.declined.includes(person))
    throw new RefusedEvent(`${person} has declined to be \`${role}\` already: ask somebody else.`);
  if (role === 'incoming' && person === holderOf(machine, run.situation, 'outgoing'))
    throw new RefusedEvent(`${person} hands the role over, and cannot keep it: ask somebody else.`);
  if (person === tieBreaker(machine, run, given))
    throw new RefusedEvent(`${person} breaks the tie, and so cannot be asked to be \`${role}\`.`);
  return withAsking(tell(run, {type: 'asked', step, role, person}), step, {asked: person});
}

/** What somebody who was asked says, or that the one who holds the role keeps it. */
export function answer(machine: Machine, run: Run, step: StepKey, type: Answer): Run {
  const {role} = designationOf(machine, step);
  const asking = openAsking(run, step);
  if (type === 'kept') {
    const keeper = keeperOf(machine, run.situation, role);
    if (keeper === null) throw new RefusedEvent(`Nobody holds \`${role}\` yet, so nobody can keep it.`);
    return settled(machine, run, step, type, keeper);
  }
  if (asking.asked === null)
    throw new RefusedEvent(`Nobody was asked to be \`${role}\`: first ask somebody.`);
  const person = asking.asked;
  if (type === 'agreed') return settled(machine, run, step, type, person);
  if (!rulesOf(machine, run.situation, role)?.may_decline)
    throw new RefusedEvent(`\`${role}\` may not be declined: its page does not say \`may_decline\`.`);
  const told = tell(run, {type: 'declined', step, role, person});
  return withAsking(told, step, {asked: null, declined: [...asking.declined, person]});
}

/** Whoever breaks the tie appoints somebody, after all who were to be asked have declined. */
export function appoint(machine: Machine, run: Run, step: StepKey, person: Person): Run {
  const given = designationOf(machine, step);
  const {role, tries = 1} = given;
  const {declined} = openAsking(run, step);
  if (tieBreakOf(machine, run, given) === undefined)
    throw new RefusedEvent(
      `Nobody may appoint somebody as \`${role}\`: neither the role nor the step has a \`tie_break\`.`,
    );
  if (declined.length < tries)
    throw new RefusedEvent(
      `Too early to appoint somebody as \`${role}\`: ${declined.length} of ${tries} declined.`,
    );
  if (person === tieBreaker(machine, run, given))
    throw new RefusedEvent(`${person} breaks the tie, and so cannot be appointed.`);
  return settled(machine, run, step, 'appointed', person);
}

/** When the step is done and nothing was settled, whoever holds the role keeps it. */
export function keepByDefault(machine: Machine, run: Run, step: StepKey): Run {
  const given = stepAt(machine, step).designates;
  if (!given || progressOf(run, step).asking.settled) return run;
  const keeper = keeperOf(machine, run.situation, given.role);
  if (keeper === null) {
    throw new RefusedEvent(
      `Nobody holds \`${given.role}\` yet, and nobody has it by default: somebody has to agree, or be appointed.`,
    );
  }
  return settled(machine, run, step, 'kept', keeper);
}

/** Which standing roles are free now, for the journal. */
export const newlyFreed = (before: Situation, after: Situation) =>
  after.freed.filter((role) => !before.freed.includes(role)).map((role) => ({type: 'freed', role}) as const);

function settled(
  machine: Machine,
  run: Run,
  step: StepKey,
  type: 'agreed' | 'kept' | 'appointed',
  person: Person,
): Run {
  const {role} = designationOf(machine, step);
  const situation = settle(machine, run.situation, role, person);
  const told = tell(run, {type, step, role, person}, ...newlyFreed(run.situation, situation));
  return withAsking({...told, situation}, step, {asked: null, settled: true});
}

function designationOf(machine: Machine, step: StepKey): Designation {
  const given = stepAt(machine, step).designates;
  if (!given) throw new RefusedEvent(`The step \`${step}\` designates nobody.`);
  return given;
}

/** Who settles it when everybody declined: a role. */
function tieBreakOf(machine: Machine, run: Run, {role, tie_break}: Designation): string | undefined {
  return tie_break ?? rulesOf(machine, run.situation, role)?.tie_break;
}

function tieBreaker(machine: Machine, run: Run, given: Designation): Person | null {
  const role = tieBreakOf(machine, run, given);
  return role === undefined ? null : holderOf(machine, run.situation, role);
}

function openAsking(run: Run, step: StepKey): Asking {
  const {asking} = progressOf(run, step);
  if (asking.settled) throw new RefusedEvent(`The designation in \`${step}\` is settled, and that stands.`);
  return asking;
}

const withAsking = (run: Run, step: StepKey, change: Partial<Asking>): Run =>
  withProgress(run, step, {asking: {...progressOf(run, step).asking, ...change}});
