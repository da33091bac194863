import {processOf} from '../../engine/graph';
import {nearest} from '../../model/names';
import {isWhole, stepsCalled, stepsFrom} from '../../scenarios/names';
import {lineKeys} from '../../scenarios/scenario';
import type {CheckContext, Finding} from '../../types';
import {machineFor} from './flow';
import type {ScenarioName} from './scenario-names';
import {unknown} from './unknown';

/** What is wrong with a step that a worked example names: it must be one to which its process can come. */
export function judgeInScenario(
  context: CheckContext,
  {block, isKey, name}: ScenarioName,
): Omit<Finding, 'file' | 'place'> | null {
  const machine = machineFor(context);
  const start = String(block.data.process);
  if (!isWhole(machine, start) || stepsCalled(machine, start, name).length > 0) return null;
  const steps = stepsFrom(machine, start);
  const ids = steps.map((key) => key.slice(processOf(key).length + 1));
  const own = nearest(name, isKey ? [...ids, ...lineKeys] : ids);
  const near = name.includes('/') ? nearest(name, steps) : own;
  const elsewhere = Object.keys(machine.graph.steps).find((key) => key === name || key.endsWith(`/${name}`));
  return {
    ...unknown('step', name, near, 'the id of a step'),
    ...(elsewhere && {
      note: `\`${elsewhere}\` is a step of a process to which \`${start}\` never comes.`,
    }),
  };
}
