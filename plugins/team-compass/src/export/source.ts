import {buildGraph, type Graph} from '../engine/graph';
import {type Known, knownOnEveryPath} from '../engine/known';
import type {Compass, Process, Step} from '../types';
import {type Place, restartedDuties, unfold} from './unfold';

/** All that a drawing is made from. */
export interface Source {
  compass: Compass;
  process: Process;
  graph: Graph;
  known: Known;
  places: Place[];
  /** The duties that stop and start anew where others beside them begin or end. */
  restarted: Set<Step>;
}

export function sourceOf(compass: Compass, process: Process): Source {
  const graph = buildGraph(Object.values(compass.processes));
  const places = unfold(graph, process);
  const known = knownOnEveryPath(compass, graph);
  return {compass, process, graph, known, places, restarted: restartedDuties(places)};
}
