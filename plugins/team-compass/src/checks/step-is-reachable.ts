import {type Graph, keyOf, mainSteps, type StepKey} from '../engine/graph';
import {describePath, pathsFrom} from '../engine/paths';
import {demand} from '../model/own';
import type {Check, Process, Step} from '../types';
import {machineFor, stepPlace} from './shared/flow';

/** Every step is on some way through its process. */
export const stepIsReachable: Check = {
  id: 'step-is-reachable',
  severity: 'error',
  summary: 'Every step of a process can be reached from its first step.',
  why: 'A step that nobody arrives at is work that everybody believes somebody does.',
  mend: 'Say in the step before it where to go: `next: repair`. If nobody needs the step any more, delete it and its heading.',
  *find(context) {
    const {graph, processes} = machineFor(context);
    for (const process of Object.values(processes)) {
      const reached = reachedSteps(graph, process);
      const lost = process.steps.filter((step) => {
        const key = keyOf(process, step);
        // A duty is reached with its step; if that is not, it is no second mistake.
        return !reached.has(key) && !graph.hosts[key]?.some((host) => !graph.duties.has(host));
      });
      for (const step of firstOf(graph, process, lost)) {
        const key = keyOf(process, step);
        yield {
          ...stepPlace(context, graph, key),
          actual: step.id,
          reason: `Unexpected step \`${step.id}\` that no way leads to, expected a step that goes on to it`,
          note: noteFor(graph, process, step, key),
        };
      }
    }
  },
};

function noteFor(graph: Graph, process: Process, step: Step, key: StepKey): string {
  if (graph.duties.has(key)) return besideDuties;
  return step.until || step.every ? meantBeside : passedBy(graph, process, key);
}

/** Those to which no other one of them leads: what follows from a step is no second mistake. Of a circle, the first. */
function firstOf(graph: Graph, process: Process, lost: Step[]): Step[] {
  const after = lost.map((step) => new Set(pathsFrom(graph, keyOf(process, step)).keys()));
  const leads = (from: number, to: number) => {
    const step = lost[to];
    return step !== undefined && (after[from]?.has(keyOf(process, step)) ?? false);
  };
  return lost.filter(
    (_step, at) =>
      !lost.some((_other, from) => from !== at && leads(from, at) && !(leads(at, from) && at < from)),
  );
}

/** The steps on the ways from the start. */
function reachedSteps(graph: Graph, process: Process): Set<StepKey> {
  const start = graph.starts[process.id];
  return new Set(start && pathsFrom(graph, start, ({transfers}) => !transfers).keys());
}

const meantBeside = 'It ends as duties do: name it in `alongside` of the step beside which it goes on.';

const besideDuties =
  'It goes on beside duties alone: name it in `alongside` of a step that some way leads to.';

/** Where the way goes instead: the step in front of it in the order leads elsewhere. */
function passedBy(graph: Graph, process: Process, key: StepKey): string {
  const order = mainSteps(process).map((step) => keyOf(process, step));
  const at = order.indexOf(key);
  const ways = order
    .slice(at - 1, at)
    .flatMap((before) => demand(graph.edges, before).map((edge) => describePath(before, [edge])));
  return `The step in front of it leads elsewhere: ${ways.join('; ')}.`;
}
