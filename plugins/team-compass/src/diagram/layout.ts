import type {Box} from './boxes';
import {dotOf} from './dot';
import {type Sizes, sizesOf} from './sizes';
import type {Picture} from './types';

/** A picture in which everything has its place, in pixels from the upper left corner. */
export interface Drawing {
  picture: Picture;
  width: number;
  height: number;
  /** Each list in the order of the picture's. */
  lanes: {x: number; width: number; head: Placed}[];
  nodes: Placed[];
  words: (Placed | null)[];
  lines: Curve[];
}

export interface Placed {
  x: number;
  y: number;
  box: Box;
}

export interface Point {
  x: number;
  y: number;
}

/** A line of Bézier curves. */
export interface Curve {
  points: Point[];
  /** The tip of its arrow. */
  tip: Point | null;
  beside: boolean;
}

/** What Graphviz answers with; its vertical axis points up. */
interface Answer {
  bb: string;
  objects?: {name: string; pos?: string; bb?: string}[];
  edges?: {id?: string; pos?: string}[];
}

/** Between the upper edge and the heads of the lanes. */
const margin = 8;

/** Gives everything of a picture its place. */
export async function layOut(picture: Picture): Promise<Drawing> {
  const sizes = sizesOf(picture);
  const {dot} = await import('./graphviz');
  return drawingOf(picture, sizes, JSON.parse(await dot(dotOf(picture, sizes))) as Answer);
}

function drawingOf(picture: Picture, sizes: Sizes, {bb, objects = [], edges = []}: Answer): Drawing {
  const [, , width = 0] = numbers(bb);
  const byName = new Map(objects.map((object) => [object.name, object]));
  const position = (name: string) => numbers(byName.get(name)?.pos ?? '');
  // Above the heads stand only the nodes that keep their order.
  const tops = sizes.lanes.map((box, index) => (position(`h${index}`)[1] ?? 0) + box.height / 2);
  const height = Math.max(0, ...tops) + margin;
  const point = ([x = 0, y = 0]: number[]): Point => ({x, y: height - y});
  const place = (name: string, box: Box): Placed => {
    const {x, y} = point(position(name));
    return {x: x - box.width / 2, y: y - box.height / 2, box};
  };
  const spans = picture.lanes.map((_lane, index) => numbers(byName.get(`cluster_${index}`)?.bb ?? ''));
  return {
    picture,
    width,
    height,
    lanes: columns(spans, width).map(({x, width}, index) => {
      const head = place(`h${index}`, sizes.lanes[index] as Box);
      return {x, width, head: {...head, x: x + 12}};
    }),
    nodes: sizes.nodes.map((box, index) => place(`n${index}`, box)),
    words: sizes.words.map((box, index) => box && place(`w${index}`, box)),
    lines: edges.flatMap(({id, pos}) => (id && pos ? [curveOf(picture, id, pos, point)] : [])),
  };
}

/** The lanes side by side, without gaps. */
function columns(spans: number[][], width: number): {x: number; width: number}[] {
  const borders = spans.slice(1).map(([left = 0], index) => ((spans[index]?.[2] ?? 0) + left) / 2);
  const edges = [0, ...borders, width];
  return spans.map((_span, index) => {
    const x = edges[index] ?? 0;
    return {x, width: (edges[index + 1] ?? width) - x};
  });
}

/** `s,x,y` and `e,x,y` are the tips of arrows, then come the points of the curves. */
function curveOf({edges}: Picture, id: string, pos: string, point: (at: number[]) => Point): Curve {
  const parts = pos.split(' ');
  const tip = parts.find((part) => /^[se],/.test(part));
  const points = parts.filter((part) => part !== tip).map((part) => point(numbers(part)));
  if (tip?.startsWith('s')) points.reverse();
  return {
    points,
    tip: tip ? point(numbers(tip.slice(2))) : null,
    beside: edges[Number(id.slice(1))]?.beside ?? false,
  };
}

const numbers = (text: string) => text.split(',').map(Number);
