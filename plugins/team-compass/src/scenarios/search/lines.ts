import {processOf, type StepKey} from '../../engine/graph';
import {type Machine, stepAt} from '../../engine/machine';
import {dutiesIn} from '../../engine/moves';
import {stepName} from '../../engine/paths';
import {holderOf, keeperOf, rulesOf} from '../../engine/persons';
import {progressOf, type Run} from '../../engine/run/run';
import type {Person} from '../../engine/situation';
import {hasEnded, placeOf} from '../../engine/travel';
import type {Ending, ScenarioData, Step} from '../../types';
import {lineKeys} from '../scenario';
import {somebodyBeside} from './people';

export type Line = ScenarioData['when'][number];

/** The lines of `when` that may come next in a run, the plainest first. What cannot be after all is refused by the run. */
export function linesFrom(machine: Machine, run: Run): Line[] {
  if (hasEnded(run.situation)) return [];
  const at = placeOf(run.situation);
  return [
    ...(progressOf(run, at).chosen === null ? endingsOf(machine, run, at).map((end) => lineOf(at, end)) : []),
    ...clocks(machine, run),
    ...dutiesIn(run.situation).flatMap((duty) =>
      endingsOf(machine, run, duty).map((end) => lineOf(duty, end)),
    ),
    ...replies(machine, run),
  ];
}

/** How a step can end: with each of its choices, and its designation in every way. */
function endingsOf(machine: Machine, run: Run, key: StepKey): (Ending | string)[] {
  const step = stepAt(machine, key);
  const choices = Object.keys(step.choose ?? {});
  const designations = designationsOf(machine, run, key, step);
  if (designations.length === 0) return choices.length === 0 ? ['done'] : choices;
  if (choices.length === 0) return designations;
  return designations.flatMap((ending) => choices.map((choice) => ({...ending, choice})));
}

function designationsOf(machine: Machine, run: Run, key: StepKey, {designates}: Step): Ending[] {
  if (!designates || progressOf(run, key).asking.settled) return [];
  const {role, tries = 1} = designates;
  const rules = rulesOf(machine, run.situation, role);
  const canKeep = keeperOf(machine, run.situation, role) !== null;
  const [willing, ...others] = strangers(run, tries + 1);
  const asked = askedFrom(machine, run, rules?.delegate_to) ?? willing;
  const declined = rules?.may_decline ? others : [];
  const allDeclined = declined.length > 0 ? {declined: oneOrAll(declined)} : null;
  return [
    ...(canKeep ? [{kept: true} as const] : []),
    ...(asked === undefined ? [] : [{agreed: asked}]),
    ...(allDeclined && canKeep ? [{...allDeclined, kept: true} as const] : []),
    ...(allDeclined && willing !== undefined ? [{...allDeclined, appointed: willing}] : []),
    ...(declined[0] !== undefined && willing !== undefined && tries > 1
      ? [{declined: declined[0], agreed: willing}]
      : []),
  ];
}

/** The one who can be asked, where that is the holder of a role. */
function askedFrom(machine: Machine, run: Run, from: string | undefined): Person | null {
  return from === undefined || from === 'anyone' ? null : holderOf(machine, run.situation, from);
}

/** Every clock that runs may run out. */
function clocks(machine: Machine, run: Run): Line[] {
  const words = run.timers.map(({step, words: written}) => {
    const {clock} = machine.processes[processOf(step)] ?? {};
    return clock === 'working' && !/working/.test(written) ? written.replace(' ', ' working ') : written;
  });
  return [...new Set(words)].map((duration) => ({nothing_for: duration}));
}

const replies = (machine: Machine, run: Run): Line[] =>
  run.timers.flatMap(({kind, step}) => {
    const from = kind === 'reply' ? stepAt(machine, step).wait_for?.reply_from : undefined;
    return from === undefined ? [] : [{reply_from: from}];
  });

/** People who have had no part yet. */
function strangers({people, situation}: Run, count: number): Person[] {
  const found: Person[] = [];
  while (found.length < count)
    found.push(somebodyBeside([...Object.values(people), ...Object.values(situation.holders), ...found]));
  return found;
}

/** A line as one would write it: a word where that is enough. */
function lineOf(key: StepKey, ending: Ending | string): Line {
  const id = stepName(key, key);
  if (ending === 'done') return id;
  // A step may have the name of a key that a line has.
  const name = lineKeys.includes(id) ? key : id;
  const isWord = typeof ending === 'object' && Object.keys(ending).length === 1 && ending.kept === true;
  return {[name]: isWord ? 'kept' : ending};
}

const oneOrAll = (persons: Person[]) => (persons.length === 1 ? (persons[0] as Person) : persons);
