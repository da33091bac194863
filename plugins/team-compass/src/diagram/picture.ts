import {buildGraph, dutiesOf, type Edge, type Graph, keyOf, mainSteps, processOf} from '../engine/graph';
import {own} from '../model/own';
import type {Compass, Process, Step} from '../types';
import type {AddressOf, Gaps, Lane, Picture, PictureEdge, PictureNode, Words} from './types';
import {factsOf, onceMore, titleOfActor, titleOfEnd, titleOfProcess, wordsOfWay} from './words';

const start = 'start:';

/** What is drawn of a process: its steps in the lanes of those who own them, and every way between them. */
export function pictureOf(
  compass: Compass,
  process: Process,
  addressOf: AddressOf,
  gaps: Gaps = {},
): Picture {
  const graph = buildGraph(drawnWith(compass, process));
  const ways = process.steps.flatMap((step) =>
    (graph.edges[keyOf(process, step)] ?? []).map((edge) => wayOut(compass, step, edge, addressOf)),
  );
  const page = addressOf(process.file);
  const nodes = stepNodes(compass, process, ways, gaps).map((node) => ({
    ...node,
    url: page === null ? null : `${page}#${node.id}`,
  }));
  return withActors({
    process: process.id,
    title: process.title,
    lanes: lanesOf(compass, process),
    nodes: [...startNode(process), ...nodes, ...endNodes(ways)],
    edges: [...startEdge(process), ...edgesOf(ways), ...besides(process, graph)],
  });
}

/**
 * The same picture in one lane, for a small screen: it runs from top to bottom.
 *
 * Who acts stands on the first step too, as there are no lanes that say it.
 */
export function inOneLane(picture: Picture): Picture {
  const lane = {id: 'all', title: picture.title};
  const first = picture.edges.find(({from}) => from === start)?.to;
  const titles = new Map(picture.lanes.map(({id, title}) => [id, title]));
  const nodes = picture.nodes.map((node) => ({
    ...node,
    lane: lane.id,
    actor: node.id === first ? (titles.get(node.lane) ?? null) : node.actor,
  }));
  return {...picture, lanes: picture.lanes.length === 0 ? [] : [lane], nodes};
}

/** On a small screen the heads of the lanes are out of sight: a step that somebody else leads to names its own. */
function withActors(picture: Picture): Picture {
  const laneOf = new Map(picture.nodes.map(({id, lane}) => [id, lane]));
  const titles = new Map(picture.lanes.map(({id, title}) => [id, title]));
  const taken = new Set(
    picture.edges.filter(({from, to}) => laneOf.get(from) !== laneOf.get(to)).map(({to}) => to),
  );
  const nodes = picture.nodes.map((node) =>
    taken.has(node.id) ? {...node, actor: titles.get(node.lane) ?? null} : node,
  );
  return {...picture, nodes};
}

/** A process and those that it goes on as: no other has a part in its picture. */
function drawnWith({processes}: Compass, process: Process): Process[] {
  const exits = process.steps.flatMap((step) => [step, ...Object.values(step.choose ?? {})]);
  const others = new Set(exits.flatMap((exit) => exit.continue_as ?? []));
  others.delete(process.id);
  return [process, ...Object.values(processes).filter(({id}) => others.has(id))];
}

/** A way out of a step, and what stands at its end where that is no step of this process. */
interface Way {
  from: Step;
  to: string;
  words: Words[];
  end: Pick<PictureNode, 'id' | 'type' | 'title' | 'url'> | null;
}

function wayOut(compass: Compass, from: Step, edge: Edge, addressOf: AddressOf): Way {
  const words = wordsOfWay(edge, from);
  const {to, transfers} = edge;
  if (transfers) {
    const process = to.type === 'step' ? processOf(to.key) : to.outcome;
    const id = `process:${from.id}:${process}`;
    const file = Object.hasOwn(compass.processes, process) ? compass.processes[process]?.file : undefined;
    const url = file === undefined ? null : addressOf(file);
    return {from, to: id, words, end: {id, type: 'process', title: titleOfProcess(compass, process), url}};
  }
  if (to.type === 'step') return {from, to: stepOf(to.key), words, end: null};
  const id = `end:${from.id}:${to.outcome}`;
  return {from, to: id, words, end: {id, type: 'end', title: titleOfEnd(to.outcome), url: null}};
}

function stepNodes(compass: Compass, process: Process, ways: Way[], gaps: Gaps): Omit<PictureNode, 'url'>[] {
  const duties = dutiesOf(process);
  const order = mainSteps(process);
  return process.steps.map((step) => {
    const isDuty = duties.has(step.id);
    const repeats = ways.filter(({from, to}) => from === step && to === step.id);
    return {
      id: step.id,
      type: isDuty ? 'duty' : 'step',
      lane: step.owner,
      number: isDuty ? null : order.indexOf(step) + 1,
      title: step.title,
      actor: null,
      facts: [
        ...factsOf(compass, process, step),
        ...repeats.flatMap(({words}) => onceMore(words)),
        ...(own(gaps, step.id) ?? []).map((text) => ({text: `no example: ${text}`, sign: 'gap' as const})),
      ],
    };
  });
}

/** Each end stands behind the step that leads to it, in its lane. */
function endNodes(ways: Way[]): PictureNode[] {
  const ends = new Map<string, PictureNode>();
  for (const {from, end} of ways) {
    if (end) ends.set(end.id, {...end, lane: from.owner, number: null, actor: null, facts: []});
  }
  return [...ends.values()];
}

/** Ways between the same two steps are one edge. */
function edgesOf(ways: Way[]): PictureEdge[] {
  const edges = new Map<string, PictureEdge>();
  for (const {from, to, words} of ways) {
    if (from.id === to) continue;
    const key = `${from.id} ${to}`;
    const edge = edges.get(key) ?? {from: from.id, to, beside: false, ways: []};
    edges.set(key, {...edge, ways: [...edge.ways, words]});
  }
  return [...edges.values()];
}

function besides(process: Process, {hosts}: Graph): PictureEdge[] {
  return process.steps.flatMap((duty) => {
    const beside = new Set((hosts[keyOf(process, duty)] ?? []).map(stepOf));
    beside.delete(duty.id);
    return [...beside].map((host) => ({from: host, to: duty.id, beside: true, ways: []}));
  });
}

function startNode(process: Process): PictureNode[] {
  const [first] = mainSteps(process);
  if (!first) return [];
  const none = {number: null, actor: null, facts: [], url: null};
  return [{id: start, type: 'start', lane: first.owner, title: process.starts_when ?? 'Start', ...none}];
}

function startEdge(process: Process): PictureEdge[] {
  const [first] = mainSteps(process);
  return first ? [{from: start, to: first.id, beside: false, ways: []}] : [];
}

function lanesOf(compass: Compass, {steps}: Process): Lane[] {
  return [...new Set(steps.map(({owner}) => owner))].map((id) => ({id, title: titleOfActor(compass, id)}));
}

const stepOf = (key: string) => key.slice(key.indexOf('/') + 1);
