import {keyOf} from '../engine/graph';
import type {Process} from '../types';
import {type DrawnRegion, drawEnd, drawRegion, nameOf, titleOf} from './draw-parts';
import {drawStep} from './draw-step';
import {newIds} from './ids';
import {add, connect, joinFlows, newScope, type Scope} from './scope';
import type {Source} from './source';
import {timerOf} from './timers';
import type {Exit, Goal, Place, Region} from './unfold';

/** Draws a process: nodes and flows as plain data, without coordinates. */
export function draw(source: Source): Scope {
  const {process, places} = source;
  const root = newScope(newIds());
  const regions = new Map<Region, DrawnRegion>();
  const nodes = new Map<Place, string>();
  const goals = new Map<string, string>();
  const scopeOf = ({region}: Place) => (region ? (regions.get(region)?.inside ?? root) : root);

  const start = add(root, 'start', process.id, {type: 'StartEvent', name: process.starts_when});
  for (const place of places) {
    const {region} = place;
    if (region && !regions.has(region)) regions.set(region, drawRegion(root, source, region));
    nodes.set(place, drawStep(scopeOf(place), source, place.step));
  }
  if (places[0]) connect(root, start, goalAt(null, {type: 'place', place: places[0]}));
  for (const place of places) {
    const drawn = place.region && regions.get(place.region);
    if (drawn && place.step === place.region?.entry)
      connect(drawn.inside, drawn.fork, nodes.get(place) ?? '');
    drawExits(place);
  }
  joinFlows(root);
  return root;

  function drawExits(place: Place): void {
    const {step, exits} = place;
    const scope = scopeOf(place);
    const activity = nodes.get(place) ?? '';
    let from = activity;
    if (step.choose) {
      from = add(scope, 'choice', step.id, {type: 'ExclusiveGateway', name: 'Which way?'});
      connect(scope, activity, from);
    }
    let last = '';
    for (const exit of exits.filter(({edge}) => !edge.timedOut)) {
      last = head(place, exit);
      connect(scope, from, last, labelled(place, exit));
    }
    const wait = step.wait_for?.at_most;
    if (wait !== undefined) connect(scope, stopAfter(scope, process, step.id, activity, wait), last);
    const late = exits.find(({edge}) => edge.timedOut);
    if (late && step.timebox) {
      const rung = stopAfter(scope, process, step.id, activity, step.timebox.after);
      connect(scope, rung, goalAt(place.region, late.to));
    }
  }

  /** The node at which an exit begins: a wait, or where it leads. */
  function head(place: Place, {edge, to}: Exit): string {
    const goal = goalAt(place.region, to);
    const wait = place.step.choose?.[edge.branch ?? '']?.wait;
    if (wait === undefined) return goal;
    const scope = scopeOf(place);
    const timer = {duration: timerOf(wait, process)};
    const waits = add(scope, 'wait', `${place.step.id}-${edge.branch}`, {
      type: 'IntermediateCatchEvent',
      name: wait,
      properties: {'compass:after': keyOf(process, place.step)},
      timer,
    });
    connect(scope, waits, goal);
    return waits;
  }

  /** The node that stands for a goal, as seen from inside a region or from the process. */
  function goalAt(region: Region | null, goal: Goal): string {
    if (region)
      return goal.type === 'place' && goal.place.region === region
        ? (nodes.get(goal.place) ?? '')
        : leave(region, goal);
    if (goal.type !== 'place')
      return once(goals, `${goal.type} ${nameOf(goal)}`, () => drawEnd(root, source, goal));
    const drawn = goal.place.region && regions.get(goal.place.region);
    return drawn ? drawn.id : (nodes.get(goal.place) ?? '');
  }

  /**
   * The end inside a region for a way out of it. The first way is the one on which the sub-process itself ends, each
   * other one escalates: both stop the duties.
   */
  function leave(region: Region, goal: Goal): string {
    const drawn = regions.get(region);
    if (!drawn) return '';
    const {id, inside, ways} = drawn;
    return once(ways, `${goal.type} ${nameOf(goal)}`, () => {
      const outside = goalAt(null, goal);
      const name = titleOf(source, goal);
      if (ways.size === 0) {
        connect(root, id, outside);
        return add(inside, 'leave', nameOf(goal), {type: 'EndEvent', name, terminates: true});
      }
      const escalation = root.ids('way', `${region.entry.id}-${nameOf(goal)}`);
      const border = add(root, 'leaves', nameOf(goal), {
        type: 'BoundaryEvent',
        name,
        escalation,
        attached: {to: id, stops: true},
      });
      connect(root, border, outside);
      return add(inside, 'leave', nameOf(goal), {type: 'EndEvent', name, escalation});
    });
  }
}

function labelled({step}: Place, {edge}: Exit) {
  const branch = edge.branch === null ? undefined : step.choose?.[edge.branch];
  if (!branch || edge.branch === null) return {};
  const more = {branch: `${step.id}.${edge.branch}`};
  if (branch.otherwise !== undefined) return {...more, name: branch.otherwise, isDefault: true};
  return {...more, name: branch.when ?? edge.branch, condition: `choice = ${JSON.stringify(edge.branch)}`};
}

function stopAfter(scope: Scope, process: Process, step: string, activity: string, words: string): string {
  const timer = {duration: timerOf(words, process)};
  return add(scope, 'stop', step, {
    type: 'BoundaryEvent',
    name: words,
    timer,
    attached: {to: activity, stops: true},
  });
}

function once(made: Map<string, string>, key: string, make: () => string): string {
  const id = made.get(key) ?? make();
  made.set(key, id);
  return id;
}
