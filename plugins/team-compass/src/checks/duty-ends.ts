import {type Graph, keyOf, type StepKey} from '../engine/graph';
import {describeJourney} from '../engine/journey';
import {exitsOf, type Machine, stepAt} from '../engine/machine';
import {describePath, pathsFrom} from '../engine/paths';
import {frameOf} from '../engine/situation';
import {hasEnded, placeOf} from '../engine/travel';
import {demand} from '../model/own';
import type {Check, CheckContext, Finding} from '../types';
import {machineFor, stepPlace} from './shared/flow';
import {exploredOf} from './shared/turns';

/** Nothing goes on when a process has ended. */
export const dutyEnds: Check = {
  id: 'duty-ends',
  severity: 'error',
  summary:
    'The `until` of a duty lies ahead of each step that has it alongside, and no end is reached while a duty goes on.',
  why: 'A duty that outlives its process keeps somebody writing news of an incident that is over.',
  mend: 'Let `until` of the duty name a step that every way to an end goes through, or lead the other way past that step too. To stop a process half-way, go on as another one with `continue_as`.',
  *find(context) {
    const {graph} = machineFor(context);
    const behind = [...untilBehind(context, graph)];
    yield* behind.map(({finding}) => finding);
    yield* outliving(context, new Set(behind.map(({duty}) => duty)));
  },
};

/** Duties whose end cannot be reached from a step that starts them. */
function* untilBehind(context: CheckContext, graph: Graph): Iterable<{duty: StepKey; finding: Finding}> {
  for (const duty of graph.duties) {
    const {process, step} = demand(graph.steps, duty);
    if (step.until === undefined) continue;
    const until = keyOf(process, {id: step.until});
    const isAhead = (host: StepKey) => pathsFrom(graph, host, ({transfers}) => !transfers).has(until);
    const lost = demand(graph.hosts, duty).find((host) => host === until || !isAhead(host));
    if (lost === undefined) continue;
    const host = demand(graph.steps, lost).step.id;
    const finding = {
      ...stepPlace(context, graph, duty, ['until'], 'value'),
      actual: step.until,
      reason: `Unexpected \`until: ${step.until}\`, which does not lie ahead of \`${host}\`, expected a step that is reached from there`,
      note: `The duty \`${step.id}\` begins at \`${host}\`, and would never end.`,
    };
    yield {duty, finding};
  }
}

/** Duties that go on when an end is reached. */
function* outliving(context: CheckContext, told: Set<StepKey>): Iterable<Finding> {
  const {machine, visited} = exploredOf(context);
  for (const found of visited) {
    if (hasEnded(found.situation)) continue;
    const {process, duties} = frameOf(found.situation);
    const end = duties.length > 0 ? endFrom(machine, placeOf(found.situation)) : undefined;
    for (const id of end ? duties : []) {
      const duty = keyOf({id: process}, {id});
      // A duty that says no end at all is told of by its deadline.
      if (!end || told.has(duty) || stepAt(machine, duty).until === undefined) continue;
      told.add(duty);
      yield {
        ...stepPlace(context, machine.graph, duty, ['until']),
        actual: id,
        reason: `Unexpected duty \`${id}\` that still goes on when \`${process}\` ends, expected its \`until\` on every way to an end`,
        note: `The way there: ${describeJourney(found)}${end}.`,
      };
    }
  }
}

/** How a step ends its process, where it does. */
function endFrom(machine: Machine, key: StepKey): string | undefined {
  // A time box leads to another step. Whatever goes on as another process ends the duties, also one with mistakes.
  const edge = exitsOf(machine, key).find(({to, transfers}) => to.type === 'end' && !transfers);
  return edge && describePath(key, [edge]).slice(describePath(key, []).length);
}
