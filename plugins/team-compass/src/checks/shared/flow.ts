import {referencesOf} from '../../directives/page-references';
import {isZone} from '../../engine/calendar';
import {type Graph, processOf, type StepKey} from '../../engine/graph';
import {type Machine, machineOf} from '../../engine/machine';
import {describePath, pathsFrom} from '../../engine/paths';
import {onceBy, whileSame} from '../../model/once';
import {demand} from '../../model/own';
import type {CheckContext, KeyPath, Page, Place} from '../../types';
import {judged} from './judged';
import {keyPlace, pageAt} from './page-at';
import {dutyIds, stepIds} from './steps';

/** The same machine for as long as what it is made from is the same, whatever else of the handbook changes. */
const sameMachine = whileSame<Machine>();

/** What the engine runs: all processes that are written without mistakes, made once for all checks. */
export const machineFor = onceBy(
  ({compass}: CheckContext) => compass,
  ({compass, config, pages}): Machine => {
    const {processes, roles, templates} = compass;
    const sound = Object.values(processes).filter(({file}) => isSound(pages, file));
    const zone = isZone(config.time_zone) ? config.time_zone : 'UTC';
    const made = [processes, roles, templates].flatMap((shelf) => Object.values<object>(shelf));
    return sameMachine([...made, ...sound, zone], () => machineOf(compass, sound, zone));
  },
);

/** The graph of all processes that are written without mistakes. */
export const flowOf = (context: CheckContext): Graph => machineFor(context).graph;

/** A misspelt step is told of by its own check; what follows from it is no second mistake. */
function isSound(pages: Page[], file: string): boolean {
  const page = pageAt({pages}, file);
  if (page.faults.length > 0 || judged(page).length > 0) return false;
  const ids = stepIds(page);
  const named = referencesOf(page).filter(({kind, path}) => kind === 'step' && !path.includes('kept_by'));
  const duties = dutyIds(page);
  return named.every(
    ({name, path}) => ids.includes(name) && !(path.at(-1) === 'next' && duties.includes(name)),
  );
}

/** Where something of a step stands in the page of its process. */
export function stepPlace(
  context: CheckContext,
  graph: Graph,
  key: StepKey,
  path: KeyPath = [],
  part: 'key' | 'value' = 'key',
): {file: string; place: Place} {
  const {process, step} = demand(graph.steps, key);
  return keyPlace(context, process.file, ['steps', step.id, ...path], part);
}

/** The shortest way to a step from the start of its own process, as people read it. */
export function wayTo(graph: Graph, key: StepKey): string | null {
  const start = graph.starts[processOf(key)];
  const main = graph.hosts[key]?.[0] ?? key;
  const path = start && pathsFrom(graph, start).get(main);
  return start && path ? describePath(start, path) + beside(graph, main, key) : null;
}

/** The shortest way through a process to one of its ends, as people read it. */
export function wayThrough(graph: Graph, process: string): string {
  const start = demand(graph.starts, process);
  for (const [key, path] of pathsFrom(graph, start)) {
    const end = demand(graph.edges, key).find(({to}) => to.type === 'end');
    if (end) return describePath(start, [...path, end]);
  }
  return describePath(start, []);
}

/** A duty stands at the end of a way, beside its step. */
export const beside = (graph: Graph, main: StepKey, key: StepKey) =>
  main === key ? '' : `, with ${demand(graph.steps, key).step.id} alongside`;

/** The way to a step as a note of a finding, after what else is to be said. */
export function witness(graph: Graph, key: StepKey, before = ''): {note?: string} {
  const way = wayTo(graph, key);
  const note = [before, way === null ? '' : `The way there: ${way}.`].filter((part) => part !== '').join(' ');
  return note === '' ? {} : {note};
}
