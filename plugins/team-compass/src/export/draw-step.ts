import {keyOf} from '../engine/graph';
import {holderVariable, setByStep} from '../engine/known';
import type {Step} from '../types';
import {add, connect, type Node, newScope, type Scope} from './scope';
import type {Source} from './source';
import {timerOf} from './timers';
import {roleTitle, stepWords} from './words';

/** Adds a step, or a part of it, as one activity, and says its id. */
type Draw = (scope: Scope, source: Source, step: Step) => string;

/** Adds a step as one activity, with the deadline at its border, and says its id. */
export function drawStep(scope: Scope, source: Source, step: Step): string {
  const activity = step.run === undefined ? userTask(scope, source, step) : called(scope, source, step);
  drawDeadline(scope, source, step, activity, step.within);
  return activity;
}

/**
 * Adds a duty: an ad-hoc sub-process, as it may be done whenever it is needed. After each time it opens again, and
 * it is late when that took longer than it may. A process that it runs begins when somebody says so.
 */
export function drawDuty(scope: Scope, source: Source, step: Step): string {
  const inside = newScope(scope.ids);
  const name = step.every === undefined ? step.title : `${step.title} (every ${step.every})`;
  const whole = step.run === undefined ? userTask : inOrder(userTask, callActivity);
  const elements = `["${whole(inside, source, step)}"]`;
  const duty = add(scope, 'duty', step.id, {type: 'AdHocSubProcess', name, activates: elements, inside});
  drawDeadline(scope, source, step, duty, step.within);
  drawDeadline(scope, source, step, duty, step.every, true);
  connect(scope, duty, duty);
  return duty;
}

function userTask(scope: Scope, source: Source, step: Step): string {
  const person = !Object.hasOwn(source.compass.roles, step.owner);
  return add(scope, 'step', step.id, {
    type: 'UserTask',
    name: step.title,
    ...described(source, step),
    assigned: person ? {variable: holderVariable(step.owner)} : {group: step.owner},
    page: `${source.process.file}#${step.id}`,
    outputs: step.choose ? ['choice', ...setByStep(step)] : [],
  });
}

/** A step that runs a process: a call, and then the rest of the step as a task, where there is any. */
const called: Draw = (scope, source, step) =>
  hasWork(step)
    ? inOrder(callActivity, userTask)(scope, source, step)
    : callActivity(scope, source, step, described(source, step));

/** Two parts of a step, one after the other, as one activity. */
function inOrder(first: Draw, second: Draw): Draw {
  return (scope, source, step) => {
    const inside = newScope(scope.ids);
    const start = add(inside, 'start', step.id, {type: 'StartEvent', name: step.title});
    const parts = [first(inside, source, step), second(inside, source, step)];
    const end = add(inside, 'end', step.id, {type: 'EndEvent', name: 'Done'});
    [start, ...parts].forEach((from, index) => {
      connect(inside, from, parts[index] ?? end);
    });
    const {properties} = described(source, step);
    return add(scope, 'whole', step.id, {type: 'SubProcess', name: step.title, properties, inside});
  };
}

function callActivity(scope: Scope, source: Source, step: Step, more: Partial<Node> = {}): string {
  const {compass, known, process} = source;
  const run = step.run ?? '';
  const needs = compass.processes[run]?.needs ?? [];
  const atStep = known.at.get(keyOf(process, step)) ?? new Set();
  const holders = Object.values(compass.roles).filter(({held}) => held === 'per_run');
  const held = holders.map(({id}) => holderVariable(id)).filter((name) => atStep.has(name));
  const outputs = [...(known.setBy.get(run) ?? [])].filter((name) => !atStep.has(name));
  return add(scope, 'call', step.id, {
    type: 'CallActivity',
    name: compass.processes[run]?.title ?? run,
    calls: {process: run, inputs: [...new Set([...needs, ...held])], outputs: outputs.sort()},
    ...more,
  });
}

/** Whether something is left to do when the process has come back. */
const hasWork = (step: Step) =>
  [step.open, step.sets, step.designates, step.send, step.choose, step.wait_for].some(
    (part) => part !== undefined,
  );

const described = (source: Source, step: Step): Pick<Node, 'documentation' | 'properties'> => ({
  documentation: stepWords(source, step),
  properties: {'compass:step': keyOf(source.process, step), ...propertiesOf(step)},
});

function propertiesOf({owner, responsible, consulted, informed, send, open}: Step): Record<string, string> {
  const lists = {owner, responsible, consulted, informed, to: send?.to, template: send?.template, open};
  const filled = Object.entries(lists).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    filled.map(([key, value]) => [`compass:${key}`, [value ?? []].flat().join(', ')]),
  );
}

/** Whoever hears of a missed deadline is told by a job; the step itself goes on. */
function drawDeadline(
  scope: Scope,
  source: Source,
  step: Step,
  activity: string,
  words: string | undefined,
  repeats = false,
): void {
  if (words === undefined || !step.if_late) return;
  const {compass, process} = source;
  const role = step.if_late.notify;
  const late = add(scope, 'late', step.id, {
    type: 'BoundaryEvent',
    name: words,
    timer: {duration: timerOf(words, process), repeats},
    attached: {to: activity, stops: false},
  });
  const tell = add(scope, 'tell', step.id, {
    type: 'EndEvent',
    name: `Tell ${roleTitle(compass, role)}`,
    properties: {'compass:tells': role},
    job: {type: 'compass-tell', headers: {role, step: keyOf(process, step), late_after: words}},
  });
  connect(scope, late, tell);
}
