import type {Sizes} from './sizes';
import type {Picture, PictureEdge, PictureNode} from './types';

/**
 * A picture in the language of Graphviz. It holds numbers and names of our own only, no word that anybody wrote.
 *
 * `n0` is a node, `w0` the words of an edge, `e0` an edge, `h0` the head of a lane, `cluster_0` the lane.
 */
export function dotOf(picture: Picture, sizes: Sizes): string {
  const names = new Map(picture.nodes.map(({id}, index) => [id, `n${index}`]));
  const name = (id: string) => names.get(id) ?? '';
  return [
    `digraph {newrank=true nodesep=${inch(13)} ranksep=${inch(20)}`,
    'node [shape=box fixedsize=true label=""] edge [arrowsize=0.7]',
    ...lanes(picture, sizes),
    ...laneOrder(picture),
    ...belowHeads(picture, name),
    ...picture.edges.map((edge, index) =>
      edgeOf(picture, edge, `${index}`, sizes.words[index] != null, name),
    ),
    '}',
  ].join('\n');
}

/** A lane is a cluster. Its head and its foot, on the first and the last rank, make it a column without gaps. */
function lanes({lanes, nodes, edges}: Picture, sizes: Sizes): string[] {
  const laneOf = new Map(nodes.map(({id, lane}) => [id, lane]));
  return lanes.map(({id}, lane) => {
    const own = nodes.flatMap((node, index) =>
      node.lane === id ? [`n${index} ${sizeOf(sizes.nodes[index])}`] : [],
    );
    const words = edges.flatMap(({from}, index) =>
      laneOf.get(from) === id && sizes.words[index] ? [`w${index} ${sizeOf(sizes.words[index])}`] : [],
    );
    const ends = [`h${lane} ${sizeOf(sizes.lanes[lane])}`, `f${lane} ${sizeOf({width: 1, height: 1})}`];
    return `subgraph cluster_${lane} {margin=10 ${[...ends, ...own, ...words].join('; ')}}`;
  });
}

/** Graphviz orders clusters as it likes, but keeps the order of nodes that are in none: one above each lane. */
function laneOrder({lanes}: Picture): string[] {
  const all = (letter: string, joint: string) => lanes.map((_lane, index) => letter + index).join(joint);
  return [
    ...lanes.map((_lane, index) => `o${index} [width=0.1 height=0.01]`),
    ...lanes.flatMap((_lane, index) => [
      `o${index} -> h${index} [style=invis weight=100]`,
      `h${index} -> f${index} [style=invis weight=0]`,
    ]),
    `{rank=min ${all('o', ' -> ')} [style=invis]}`,
    `{rank=same ${all('h', '; ')}}`,
    `{rank=max ${all('f', '; ')}}`,
  ];
}

/** Whatever has nothing above it stands below the head of its lane all the same. */
function belowHeads(picture: Picture, name: (id: string) => string): string[] {
  const led = new Set(picture.edges.filter((edge) => !goesBack(picture, edge)).map(({to}) => to));
  const lane = (node: PictureNode) => picture.lanes.findIndex(({id}) => id === node.lane);
  const first = picture.nodes.filter(({id}) => !led.has(id));
  return first.map((node) => `h${lane(node)} -> ${name(node.id)} [style=invis weight=0]`);
}

/**
 * An edge leaves at the foot and enters at the head. The words of a choice are nodes on the way, one rank below
 * their step. A way back up is drawn from its target down, with its words beside the step that it leaves.
 */
function edgeOf(
  picture: Picture,
  edge: PictureEdge,
  index: string,
  hasWords: boolean,
  name: (id: string) => string,
): string {
  const [from, to, words] = [name(edge.from), name(edge.to), `w${index}`];
  const down = 'tailport=s headport=n';
  if (edge.beside) return besideOf(picture, edge, index, name);
  if (goesBack(picture, edge)) {
    return hasWords
      ? `{rank=same ${from} -> ${words} [id=s${index} dir=none]} ${to} -> ${words} [id=e${index} dir=back headport=n]`
      : `${to} -> ${from} [id=e${index} dir=back]`;
  }
  if (hasWords) {
    const said = `${from} -> ${words} [id=s${index} dir=none weight=30 ${down}]`;
    return `${said} ${words} -> ${to} [id=e${index} weight=3 ${down}]`;
  }
  const laneOf = (id: string) => picture.nodes.find((node) => node.id === id)?.lane;
  const weight = laneOf(edge.from) === laneOf(edge.to) ? 8 : 3;
  return `${from} -> ${to} [id=e${index} weight=${weight} ${down}]`;
}

/** A duty stands on the height of its step. More duties in one lane stand one below the other. */
function besideOf(picture: Picture, edge: PictureEdge, index: string, name: (id: string) => string): string {
  const laneOf = (id: string) => picture.nodes.find((node) => node.id === id)?.lane;
  const before = picture.edges.slice(0, Number(index)).filter(({beside}) => beside);
  const [from, to] = [name(edge.from), name(edge.to)];
  if (before.some((other) => other.to === edge.to))
    return `${from} -> ${to} [id=e${index} dir=none constraint=false]`;
  const above = before.findLast((other) => other.from === edge.from && laneOf(other.to) === laneOf(edge.to));
  return above
    ? `${name(above.to)} -> ${to} [id=e${index} dir=none weight=8]`
    : `{rank=same ${from} -> ${to} [id=e${index} dir=none weight=2]}`;
}

/** Whether an edge leads to a step that stands before its own; the ends stand after all steps. */
function goesBack({nodes}: Picture, {from, to}: PictureEdge): boolean {
  const place = (id: string) => nodes.findIndex((node) => node.id === id);
  return place(to) < place(from);
}

const sizeOf = (size: {width: number; height: number} | null | undefined) =>
  `[width=${inch(size?.width ?? 0)} height=${inch(size?.height ?? 0)}]`;

/** Graphviz measures in inches of 72 pixels. */
const inch = (pixels: number) => (pixels / 72).toFixed(4);
