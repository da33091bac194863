import {drawDuty} from './draw-step';
import {add, connect, newScope, type Scope} from './scope';
import type {Source} from './source';
import type {Goal, Region} from './unfold';

/** A region as it is drawn: a sub-process in the process, with a node for each way that leaves it. */
export interface DrawnRegion {
  id: string;
  inside: Scope;
  fork: string;
  ways: Map<string, string>;
}

/** Adds a sub-process in which duties go on beside the steps that follow. */
export function drawRegion(root: Scope, source: Source, {entry, duties}: Region): DrawnRegion {
  const inside = newScope(root.ids);
  const names = duties.map(({title}) => title).join(', ');
  const id = add(root, 'beside', entry.id, {type: 'SubProcess', name: `Alongside: ${names}`, inside});
  const start = add(inside, 'start', entry.id, {type: 'StartEvent', name: entry.title});
  const fork = add(inside, 'fork', entry.id, {type: 'ParallelGateway', name: ''});
  connect(inside, start, fork);
  for (const duty of duties) connect(inside, fork, drawDuty(inside, source, duty));
  return {id, inside, fork, ways: new Map()};
}

/** Where a run ends: with its outcome, or behind the process as which it goes on. */
export function drawEnd(root: Scope, source: Source, goal: Exclude<Goal, {type: 'place'}>): string {
  const name = titleOf(source, goal);
  if (goal.type === 'end') {
    return add(root, 'end', goal.outcome, {
      type: 'EndEvent',
      name,
      properties: {'compass:end': goal.outcome},
    });
  }
  const call = add(root, 'go-on', goal.process, {
    type: 'CallActivity',
    name,
    documentation: [`The run goes on as ${goal.process} and does not come back.`],
    properties: {'compass:continue_as': goal.process},
    calls: {process: goal.process, inputs: source.compass.processes[goal.process]?.needs ?? [], outputs: []},
  });
  const end = add(root, 'end', `as-${goal.process}`, {type: 'EndEvent', name: `Went on as ${goal.process}`});
  connect(root, call, end);
  return call;
}

/** What a goal is called in ids. */
export const nameOf = (goal: Goal) =>
  goal.type === 'place' ? goal.place.step.id : goal.type === 'end' ? goal.outcome : goal.process;

/** What a goal is called in a drawing. */
export function titleOf({compass}: Source, goal: Goal): string {
  if (goal.type === 'place') return goal.place.step.title;
  return goal.type === 'end' ? goal.outcome : (compass.processes[goal.process]?.title ?? goal.process);
}
