import type {StepKey} from '../engine/graph';
import {exitsOf, type Machine, stepAt} from '../engine/machine';
import {dutiesIn} from '../engine/moves';
import {RefusedEvent, type Run} from '../engine/run/run';
import {hasEnded, placeOf} from '../engine/travel';
import {nearest, quoteList} from '../model/names';
import type {Ending, KeyPath} from '../types';
import {describeRun} from './describe';
import type {Beat, Mistake} from './scenario';

/** More time, or more in it, than an example has room for. */
export class TooLong extends RefusedEvent {}

/**
 * What is said of an event that cannot happen: with the words of the engine, and how the run came there.
 *
 * @param error anything but a refusal is thrown again
 * @param run the run before the event; `null` before the start
 */
export function refused(machine: Machine, error: unknown, run: Run | null, beat: Beat | null): Mistake {
  if (!(error instanceof RefusedEvent)) throw error;
  const way = run ? ` The way so far: ${describeRun(run.journal)}.` : '';
  const note = `${error.message}${way}`;
  if (!run || !beat)
    return {path: ['process'], part: 'value', reason: 'Unexpected start, expected one that can be', note};
  if (error instanceof TooLong) return tooLong(beat, note);
  const here = stepsHere(run);
  const wrongChoice = choiceMistake(machine, here, beat);
  if (wrongChoice) return {...wrongChoice, note: way.trim()};
  const gone = goneStep(machine, run, beat);
  if (gone) return {...gone, note: way.trim()};
  const late = outOfTime(run, here, beat);
  if (late) return {...late, note: way.trim()};
  const actual = written(beat);
  const isHere = beat.what.type !== 'step' || stepHere(here, beat.what.step) !== undefined;
  const expected = isHere ? [] : here.map(idOf);
  const place = {path: beat.path, part: beat.path.length > 2 ? ('key' as const) : ('value' as const)};
  // Where no other step is meant, why it cannot be is what helps.
  if (expected.length === 0)
    return {
      ...place,
      actual,
      reason: `Unexpected \`${actual}\` here, expected what can happen: ${clause(error)}`,
      note: way.trim(),
    };
  return {
    ...place,
    actual,
    expected,
    reason: `Unexpected \`${actual}\` here, expected ${quoteList(expected)} before it, or in its place`,
    note,
  };
}

/** A step that the process which acts does not have, and perhaps never had. */
function goneStep(machine: Machine, run: Run, {path, what}: Beat): Mistake | null {
  const {process} = run.situation.frames.at(-1) ?? {};
  if (what.type !== 'step' || process === undefined || what.step.includes('/')) return null;
  const ids = (machine.processes[process]?.steps ?? []).map(({id}) => id);
  const callers = run.situation.frames.slice(0, -1).flatMap(({step, duties}) => [step, ...duties]);
  if (ids.includes(what.step) || callers.includes(what.step)) return null;
  const expected = nearest(what.step, ids);
  const names = expected.length > 0 ? expected : stepsHere(run).map(idOf);
  return {
    path,
    part: path.length > 2 ? 'key' : 'value',
    actual: what.step,
    expected: names,
    reason: `Unexpected step \`${what.step}\`, which \`${process}\` does not have, expected ${quoteList(names)}`,
  };
}

/** A step whose time box had run out by then. */
function outOfTime({journal}: Run, here: StepKey[], {path, what}: Beat): Mistake | null {
  if (what.type !== 'step' || stepHere(here, what.step)) return null;
  const {step} = what;
  const box = journal.findLast((entry) => entry.type === 'time box' && stepHere([entry.step], step));
  if (box?.type !== 'time box') return null;
  return {
    path,
    part: path.length > 2 ? 'key' : 'value',
    actual: step,
    reason: `Unexpected \`${step}\` here, whose time box of ${box.after} had run out by then, expected it before that, or not at all`,
  };
}

function tooLong({after, path}: Beat, note: string): Mistake {
  const isAfter = after !== null;
  return {
    path: isAfter ? [...path.slice(0, 2), 'after'] : path,
    part: 'key',
    reason: `Unexpected ${isAfter ? `\`after: ${after}\`` : 'line'}, expected an example that is shorter`,
    note,
  };
}

/** A step that has choices ends with one of them. */
function choiceMistake(machine: Machine, here: StepKey[], {path, what}: Beat): Mistake | null {
  if (what.type !== 'step') return null;
  const key = stepHere(here, what.step);
  const choice = typeof what.ending === 'string' ? what.ending : what.ending?.choice;
  const branches = key === undefined ? [] : exitsOf(machine, key).flatMap(({branch}) => branch ?? []);
  if (choice === undefined || branches.includes(choice)) return null;
  if (branches.length === 0) return key === undefined ? null : personAlone(machine, key, what.ending, path);
  const near = nearest(choice, branches);
  const expected = near.length > 0 ? near : branches;
  return {
    path: typeof what.ending === 'string' ? path : [...path, 'choice'],
    part: 'value',
    actual: choice,
    expected,
    reason: `Unexpected choice \`${choice}\`, expected ${quoteList(expected)}`,
  };
}

/** `name-liaison: Ben`: a person, who is perhaps asked, and says yes. */
function personAlone(
  machine: Machine,
  key: StepKey,
  ending: Ending | string | null,
  path: KeyPath,
): Mistake | null {
  const {designates} = stepAt(machine, key);
  if (!designates || typeof ending !== 'string') return null;
  const expected = `{agreed: ${ending}}`;
  return {
    path,
    part: 'value',
    actual: ending,
    expected: [expected],
    reason: `Unexpected \`${ending}\`, expected what came of asking for \`${designates.role}\`, as in \`${expected}\``,
  };
}

const stepHere = (here: StepKey[], name: string): StepKey | undefined =>
  here.find((key) => key === name || key.endsWith(`/${name}`));

const stepsHere = ({situation}: Run): StepKey[] =>
  hasEnded(situation) ? [] : [...new Set([placeOf(situation), ...dutiesIn(situation)])];

/** The words of a refusal, as they end another sentence. */
const clause = ({message}: RefusedEvent): string => message.replace(/\.$/, '');

function written({what}: Beat): string {
  switch (what.type) {
    case 'step':
      return what.step;
    case 'nothing':
      return `nothing_for: ${what.lasts}`;
    case 'reply':
      return `reply_from: ${what.from}`;
    case 'hand-over':
      return `hands_over: ${what.role}`;
  }
}

const idOf = (key: StepKey) => key.slice(key.indexOf('/') + 1);
