import type {Machine} from '../engine/machine';
import {isOnePerson} from '../engine/roles';
import {judgeBySchema, type SchemaFinding} from '../model/explain-schema-error';
import {quoteList} from '../model/names';
import {onceFor} from '../model/once';
import type {ScenarioBlock, ScenarioData} from '../types';
import {stepsCalled} from './names';
import {startOf} from './play';
import {happenings, type Mistake, stepsNamed} from './scenario';

/** A worked example as data, or what is wrong with it in itself; mistakes of its YAML are faults of its block. */
export function readScenario(
  machine: Machine,
  block: ScenarioBlock,
): {scenario: ScenarioData | null; mistakes: Mistake[]} {
  const {data, faults} = block;
  if (faults.length > 0) return {scenario: null, mistakes: []};
  const refused = refusedBySchema(block);
  if (refused.length > 0) return {scenario: null, mistakes: refused};
  const scenario = data as unknown as ScenarioData;
  const mistakes = [
    ...startMistakes(machine, scenario),
    ...roleMistakes(machine, scenario),
    ...givenMistakes(machine, scenario),
    ...lineMistakes(machine, scenario),
  ];
  return {scenario: mistakes.length > 0 ? null : scenario, mistakes};
}

/** What the schema of a scenario finds in one. */
export const refusedBySchema = onceFor((block: ScenarioBlock): SchemaFinding[] =>
  judgeBySchema('scenario', block.data),
);

/** A day that the calendar does not have. */
function startMistakes(machine: Machine, {starts}: ScenarioData): Mistake[] {
  try {
    startOf(machine, {starts});
    return [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const reason = `Unexpected \`${starts}\`, expected a day of the calendar`;
    return [{path: ['starts'], part: 'value', actual: starts, reason}];
  }
}

function roleMistakes({processes}: Machine, {process, role}: ScenarioData): Mistake[] {
  const roles = processes[process]?.hands_over;
  if (!Object.hasOwn(processes, process) || (roles ?? []).includes(role ?? '') || !(roles ?? role)) return [];
  if (roles === undefined) {
    const reason = `Unexpected \`role\`, expected none: \`${process}\` hands no role over`;
    return [{path: ['role'], part: 'key', actual: 'role', reason}];
  }
  const found = role === undefined ? 'scenario without `role`' : `\`${role}\``;
  return [
    {
      path: role === undefined ? ['process'] : ['role'],
      part: 'value',
      ...(role !== undefined && {actual: role}),
      expected: roles,
      reason: `Unexpected ${found}, expected the role that changes hands: ${quoteList(roles)}`,
    },
  ];
}

/** Only a role that somebody holds before the process begins can be given; who is outside the team has a name too. */
function givenMistakes(machine: Machine, {given = {}, role}: ScenarioData): Mistake[] {
  return Object.keys(given).flatMap((id): Mistake[] => {
    const held = machine.roles[id];
    const isPerson = id === 'outgoing' || id === 'incoming';
    // A role whose page cannot be read in full has a finding there.
    if (isPerson ? id === 'outgoing' && role !== undefined : !held?.held || id === role) return [];
    if (held && held.held !== 'per_run' && (held.held === 'external' || isOnePerson(held))) return [];
    const how = isPerson ? 'somebody of a hand-over' : howHeld[held?.held ?? 'standing'];
    return [
      {
        path: ['given', id],
        part: 'key',
        actual: id,
        reason: `Unexpected \`${id}\`, ${how}, expected a role that one person holds from the start`,
      },
    ];
  });
}

export const howHeld = {
  standing: 'which several people hold',
  group: 'which a group holds',
  per_run: 'which nobody holds before the process begins',
  external: '',
};

/** Each line of `when` says one thing. A name that is no step has a finding of its own. */
function lineMistakes(machine: Machine, {process, when}: ScenarioData): Mistake[] {
  return when.flatMap((line, index): Mistake[] => {
    if (typeof line === 'string') return [];
    const steps = stepsNamed(line).filter((name) => stepsCalled(machine, process, name).length > 0);
    const said = [...steps, ...happenings.filter((key) => line[key] !== undefined)];
    const path = ['when', index];
    if ((line.to === undefined) !== (line.hands_over === undefined)) {
      const key = line.to === undefined ? 'hands_over' : 'to';
      const other = key === 'to' ? 'hands_over' : 'to';
      const reason = `Unexpected \`${key}\` without \`${other}\`, expected both or neither`;
      return [{path: [...path, key], part: 'key', expected: [other], reason}];
    }
    if (said.length > 1)
      return [
        {
          path: [...path, said[1] ?? ''],
          part: 'key',
          actual: said[1] ?? '',
          reason: `Unexpected \`${said[1]}\` beside \`${said[0]}\`, expected each on a line of its own`,
        },
      ];
    if (said.length === 0 && stepsNamed(line).length === 0)
      return [
        {
          path,
          part: 'value',
          expected: ['nothing_for'],
          reason: `Unexpected line in which nothing happens, expected a step, or \`nothing_for\``,
        },
      ];
    return [];
  });
}
