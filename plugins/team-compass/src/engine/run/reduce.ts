import {nearest, quoteList} from '../../model/names';
import {demand} from '../../model/own';
import {calledBy, type Edge, keyOf, type StepKey} from '../graph';
import {exitsOf, type Machine, stepAt} from '../machine';
import {dutiesIn} from '../moves';
import {holderOf, settle} from '../persons';
import {blankFor} from '../starts';
import {begin, hasEnded, placeOf} from '../travel';
import {answer, appoint, ask, newlyFreed} from './designate';
import type {RunEvent, Started} from './events';
import {call, complete, enterStep} from './go';
import {claim, note, send} from './parts';
import {passTime} from './pass-time';
import {progressOf, RefusedEvent, type Run, tell} from './run';

/**
 * A run after an event: a pure function, without a clock and without input or output.
 *
 * @param run `null` before the run has started
 * @throws {RefusedEvent} for an event that cannot happen where the run stands; the run stays as it was
 */
export function reduce(machine: Machine, run: Run | null, event: RunEvent): Run {
  if (event.type === 'started') {
    if (run) throw new RefusedEvent('The run has started already.');
    return start(machine, event);
  }
  if (!run) throw new RefusedEvent('The run has not started yet.');
  if (hasEnded(run.situation)) {
    if (event.type === 'time passed') return passTime(machine, run, event.to);
    throw new RefusedEvent(`The run has ended: ${run.outcome}.`);
  }
  switch (event.type) {
    case 'time passed':
      return passTime(machine, run, event.to);
    case 'noted':
      return note(run, [event.variable]);
    case 'replied':
      return reply(machine, run, event.from);
    case 'handed over':
      return handOver(machine, run, event.role, event.to);
    default: {
      demandActive(run, event.step);
      return inStep(machine, run, event);
    }
  }
}

type StepEvent = Extract<RunEvent, {step: StepKey}>;

function inStep(machine: Machine, run: Run, event: StepEvent): Run {
  switch (event.type) {
    case 'claimed':
      return claim(machine, run, event.step, event.by);
    case 'sent':
      return send(machine, run, event.step);
    case 'asked':
      return ask(machine, run, event.step, event.person);
    case 'appointed':
      return appoint(machine, run, event.step, event.person);
    case 'completed': {
      const claimed = claim(machine, run, event.step, event.by);
      return done(machine, claimed, event.step, event.choice);
    }
    default:
      return answer(machine, run, event.step, event.type);
  }
}

function start(machine: Machine, {process, at, people, role}: Started): Run {
  if (machine.graph.starts[process] === undefined)
    throw new RefusedEvent(`There is no process \`${process}\` to start.`);
  const {hands_over: handsOver = [], needs = []} = demand(machine.processes, process);
  if (handsOver.length > 0 && (role === undefined || !handsOver.includes(role)))
    throw new RefusedEvent(`Say which role \`${process}\` hands over: ${quoteList(handsOver)}.`);
  const situation = blankFor(machine, process, role ?? null, people);
  const run: Run = {
    situation: {...situation, frames: []},
    now: at,
    timers: [],
    progress: {},
    known: [...needs].sort(),
    people,
    outcome: null,
    journal: [],
  };
  return enterStep(machine, run, begin(machine, situation, process, null));
}

/** A duty that runs a process begins with that; a step that runs one is done when it has come back. */
function done(machine: Machine, run: Run, step: StepKey, choice: string | undefined): Run {
  const {frames} = run.situation;
  if (frames.some(({caller}) => caller === step))
    throw new RefusedEvent(`\`${step}\` waits for the process that it runs.`);
  if (machine.graph.duties.has(step)) {
    if (choice !== undefined)
      throw new RefusedEvent(`\`${step}\` is a duty, and has no choice \`${choice}\`.`);
    const called = calledBy(machine.graph, step);
    return called === null ? complete(machine, run, step, null) : call(machine, run, step, called);
  }
  if (step !== placeOf(run.situation))
    throw new RefusedEvent(`\`${step}\` waits for a process that goes on beside it.`);
  const {chosen} = progressOf(run, step);
  if (chosen !== null) throw new RefusedEvent(`\`${step}\` waits already, after \`${chosen}\`.`);
  return complete(machine, run, step, exitFor(machine, step, choice));
}

function exitFor(machine: Machine, step: StepKey, choice: string | undefined): Edge {
  const exits = exitsOf(machine, step);
  const branches = exits.flatMap(({branch}) => branch ?? []);
  const found = exits.find(({branch}) => branch === (choice ?? null));
  if (found) return found;
  const near = choice === undefined ? [] : nearest(choice, branches);
  throw new RefusedEvent(
    branches.length === 0
      ? `\`${step}\` has no choice \`${choice}\`: it has one way out.`
      : `\`${step}\` needs one of its choices: ${quoteList(near.length > 0 ? near : branches)}.`,
  );
}

function reply(machine: Machine, run: Run, from: string): Run {
  const waits = run.timers.find(
    ({kind, step}) => kind === 'reply' && stepAt(machine, step).wait_for?.reply_from === from,
  );
  if (!waits) throw new RefusedEvent(`Nobody waits for an answer from \`${from}\` here.`);
  return tell({...run, timers: run.timers.filter((timer) => timer !== waits)}, {type: 'replied', from});
}

/** Somebody else takes over a role of the run, by the process that hands it over: they are introduced in it. */
function handOver(machine: Machine, run: Run, role: string, to: string): Run {
  const from = holderOf(machine, run.situation, role);
  const can = Object.values(machine.processes).some(({hands_over}) => hands_over?.includes(role));
  if (!can) throw new RefusedEvent(`No process hands \`${role}\` over.`);
  if (from === null) throw new RefusedEvent(`Nobody holds \`${role}\` yet, so nobody can hand it over.`);
  if (from === to) throw new RefusedEvent(`${to} holds \`${role}\` already: it goes to somebody else.`);
  const settled = settle(machine, run.situation, role, to);
  const introduced = Object.fromEntries(
    Object.entries(settled.introduced).map(([outside, known]) => [
      outside,
      [...new Set([...known, to])].sort(),
    ]),
  );
  const told = tell(run, {type: 'handed over', role, from, to}, ...newlyFreed(run.situation, settled));
  return {...told, situation: {...settled, introduced}};
}

/** @throws {RefusedEvent} naming the steps that could be meant */
function demandActive({situation}: Run, step: StepKey): void {
  const callers = situation.frames.map(({process, step: id}) => keyOf({id: process}, {id}));
  const active = [...new Set([placeOf(situation), ...dutiesIn(situation)])];
  if (active.includes(step) || callers.includes(step)) return;
  throw new RefusedEvent(`The run is not at \`${step}\`: it is at ${quoteList(active, 'and')}.`);
}
