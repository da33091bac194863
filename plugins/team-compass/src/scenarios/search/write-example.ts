import {type Machine, stepAt} from '../../engine/machine';
import {stepName} from '../../engine/paths';
import type {Entry} from '../../engine/run/events';
import type {Run} from '../../engine/run/run';
import {hasEnded, placeOf} from '../../engine/travel';
import type {CoverageItem, Outcome, ScenarioData} from '../../types';
import {hasWalked} from '../coverage';
import {play} from '../play';
import {findWay, toTheEnd, type Way} from './find-way';
import {partsOf, peopleFor} from './people';

/** What an example is to show. */
export interface Wanted {
  name: string;
  process: string;
  /** The role that changes hands, in a process with `hands_over`. */
  role: string | undefined;
  /** What is to happen on the way; nothing for the plainest way to the end. */
  walks: Omit<CoverageItem, 'by'> | null;
}

/** A worked example of a process: the shortest way, with people who are made up; `null` where no way was found. */
export function writeExample(machine: Machine, {name, process, role, walks}: Wanted): ScenarioData | null {
  const start: ScenarioData = {
    name,
    process,
    ...(role !== undefined && {role}),
    given: peopleFor(machine, process, role),
    when: [],
    then: {},
  };
  const way = findWay(machine, start, (run) =>
    walks ? hasWalked(machine, run, role, walks) : hasEnded(run.situation),
  );
  if (!way || way.lines.length === 0) return null;
  const example = exampleOf(machine, start, toTheEnd(machine, start, way));
  return play(machine, example).mistakes.length === 0 ? example : null;
}

function exampleOf(machine: Machine, start: ScenarioData, {lines, run}: Way): ScenarioData {
  const {given: people = {}, ...rest} = start;
  const parts = new Set([start.role, ...run.journal.flatMap((entry) => partsIn(machine, entry))]);
  const given = Object.entries(people).filter(([role]) => parts.has(role));
  return {
    ...rest,
    ...(given.length > 0 && {given: Object.fromEntries(given)}),
    when: lines as ScenarioData['when'],
    then: outcomeOf(start.process, run),
  };
}

/** Whose names a reader wants to know: those of the roles that had a part in what happened. */
const partsIn = (machine: Machine, entry: Entry): string[] =>
  entry.type === 'entered' ? partsOf(machine, stepAt(machine, entry.step)) : [];

/** What is so in the end, as the run tells it. */
function outcomeOf(process: string, {journal, outcome, situation}: Run): Outcome {
  const holds = journal.flatMap((entry) =>
    entry.type === 'agreed' || entry.type === 'appointed' || entry.type === 'kept'
      ? [[entry.role, situation.holders[entry.role]] as const]
      : [],
  );
  const held = holds.flatMap(([role, person]) => (person === undefined ? [] : [[role, person] as const]));
  return {
    ...(hasEnded(situation) ? {ended: outcome ?? 'done'} : {at: stepName(placeOf(situation), `${process}/`)}),
    ...(held.length > 0 && {holds: Object.fromEntries(held)}),
    ...listOf('sent', journal.flatMap(templateIn)),
    ...listOf(
      'told',
      journal.flatMap((entry) => (entry.type === 'late' ? entry.told : [])),
    ),
  };
}

const templateIn = (entry: Entry): string[] =>
  entry.type === 'opened' ? [entry.template] : entry.type === 'sent' ? [entry.template ?? []].flat() : [];

/** One name as it is, several as a list. */
function listOf(key: 'sent' | 'told', names: string[]): Pick<Outcome, 'sent' | 'told'> {
  const [first, ...others] = [...new Set(names)];
  if (first === undefined) return {};
  return {[key]: others.length === 0 ? first : [first, ...others]};
}
