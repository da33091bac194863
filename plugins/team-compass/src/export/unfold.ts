import {type Edge, type Graph, keyOf, processOf} from '../engine/graph';
import type {Process, Step} from '../types';

/** A step with the duties that go on beside it: the same step with others beside it is another place. */
export interface Place {
  step: Step;
  region: Region | null;
  exits: Exit[];
}

/** The places that share their duties, from the step at which these were taken up. */
export interface Region {
  entry: Step;
  duties: Step[];
}

export interface Exit {
  edge: Edge;
  to: Goal;
}

export type Goal =
  | {type: 'place'; place: Place}
  | {type: 'end'; outcome: string}
  | {type: 'process'; process: string};

/** What is drawn of one process at most: whatever strangers write, an export comes to an end. */
const mostPlaces = 500;

/** Follows all ways through a process, and tells the places in the order in which they are found. */
export function unfold(graph: Graph, process: Process): Place[] {
  const places = new Map<string, Place>();
  const regions = new Map<string, Region>();
  const enter = (step: Step, before: Region | null): Place => {
    const duties = dutiesAt(step, before?.duties ?? [], process);
    const region = sameSteps(duties, before?.duties ?? []) ? before : regionOf(regions, step, duties);
    const key = keyOfPlace(step, region);
    const place = places.get(key) ?? {step, region, exits: []};
    places.set(key, place);
    if (places.size + dutiesIn(regions) > mostPlaces) throw new Error(tooMany(process));
    return place;
  };
  const start = graph.steps[graph.starts[process.id] ?? '']?.step;
  if (start) enter(start, null);
  for (const place of places.values()) {
    const edges = graph.edges[keyOf(process, place.step)] ?? [];
    place.exits = edges.map((edge) => ({edge, to: goalOf(edge, graph, (step) => enter(step, place.region))}));
  }
  return [...places.values()];
}

/** The duties that stop and start anew where others beside them begin or end. */
export function restartedDuties(places: Place[]): Set<Step> {
  const restarted = new Set<Step>();
  for (const {region, exits} of places) {
    for (const {to} of exits) {
      const next = to.type === 'place' ? to.place.region : null;
      if (!region || !next || next === region) continue;
      for (const duty of region.duties) if (next.duties.includes(duty)) restarted.add(duty);
    }
  }
  return restarted;
}

/** What goes on beside a step once it is entered, in the order of the page. */
function dutiesAt(entered: Step, before: Step[], {steps}: Process): Step[] {
  const going = (step: Step) => before.includes(step) && step.until !== entered.id;
  return steps.filter((step) => going(step) || entered.alongside?.includes(step.id));
}

function regionOf(regions: Map<string, Region>, entry: Step, duties: Step[]): Region | null {
  if (duties.length === 0) return null;
  const key = keyOfRegion({entry, duties});
  const region = regions.get(key) ?? {entry, duties};
  regions.set(key, region);
  return region;
}

function goalOf({to, transfers}: Edge, {steps}: Graph, enter: (step: Step) => Place): Goal {
  if (transfers) return {type: 'process', process: to.type === 'step' ? processOf(to.key) : to.outcome};
  if (to.type === 'end') return {type: 'end', outcome: to.outcome};
  const step = steps[to.key]?.step;
  return step ? {type: 'place', place: enter(step)} : {type: 'end', outcome: to.key};
}

const dutiesIn = (regions: Map<string, Region>) =>
  [...regions.values()].reduce((sum, {duties}) => sum + duties.length, 0);
const sameSteps = (a: Step[], b: Step[]) => a.length === b.length && a.every((step) => b.includes(step));
const keyOfRegion = ({entry, duties}: Region) => JSON.stringify([entry.id, duties.map(({id}) => id)]);
const keyOfPlace = (step: Step, region: Region | null) =>
  JSON.stringify([step.id, region && keyOfRegion(region)]);

const tooMany = ({id}: Process) =>
  `\`${id}\` has more than ${mostPlaces} places to draw: each step counts once for every set of duties that may go on beside it.`;
