import {processOf} from '../../engine/graph';
import {nearest} from '../../model/names';
import {own} from '../../model/own';
import {isWhole, stepsCalled, stepsFrom} from '../../scenarios/names';
import {lineKeys} from '../../scenarios/scenario';
import type {CheckContext, Finding, Step} from '../../types';
import {machineFor} from './flow';
import type {ScenarioName} from './scenario-names';
import {unknown} from './unknown';

/** What is wrong with a step that a worked example names: it must be one to which its process can come. */
export function judgeInScenario(
  context: CheckContext,
  {block, isKey, name, path}: ScenarioName,
): Omit<Finding, 'file' | 'place'> | null {
  const machine = machineFor(context);
  const start = String(block.data.process);
  if (!isWhole(machine, start) || stepsCalled(machine, start, name).length > 0) return null;
  const steps = stepsFrom(machine, start);
  const ids = steps.map((key) => key.slice(processOf(key).length + 1));
  const other = isKey ? own(otherWords, name) : undefined;
  const called = other === undefined ? nearest(name, isKey ? [...ids, ...lineKeys] : ids) : [other];
  const near = name.includes('/') ? nearest(name, steps) : called;
  const elsewhere = Object.keys(machine.graph.steps).find((key) => key === name || key.endsWith(`/${name}`));
  const isOutcome =
    path.at(-1) === 'at' && steps.some((key) => endsOf(machine.graph.steps[key]?.step).includes(name));
  const note = elsewhere
    ? `\`${elsewhere}\` is a step of a process to which \`${start}\` never comes.`
    : isOutcome && `So the process ends: write \`ended: ${name}\`.`;
  return {...unknown('step', name, near, 'the id of a step'), ...(note && {note})};
}

/** How a process may end with a step. */
const endsOf = ({end, choose = {}}: Partial<Step> = {}) => [
  end,
  ...Object.values(choose).map((branch) => branch.end),
];

/** What people call what happens without a step. */
const otherWords: Record<string, string> = {
  answer: 'reply_from',
  hand_over: 'hands_over',
  handover: 'hands_over',
  pause: 'nothing_for',
  reply: 'reply_from',
  wait: 'nothing_for',
};
