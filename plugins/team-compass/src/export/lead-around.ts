import type {Element} from 'bpmn-moddle';

interface Point {
  x: number;
  y: number;
}

interface Bounds extends Point {
  width: number;
  height: number;
}

const [below, apart] = [20, 10];

/**
 * Leads flows below the nodes that the layout leads them through: it counts an open sub-process as high as a task, and
 * in a sub-process it forgets where that stands.
 *
 * @param shapes shapes and edges of the whole drawing; the points of the edges are changed in place
 */
export function leadAround(shapes: Element[]): void {
  const led: [Point, Point][] = [];
  for (const {waypoint, bpmnElement: flow} of shapes) {
    if (!waypoint) continue;
    const beside = shapes.filter(({bounds, bpmnElement}) => bounds && bpmnElement.$parent === flow.$parent);
    for (const part of inner(waypoint)) {
      const before = part[0].y;
      for (let hit = lowestHit(part, beside); hit !== null; hit = lowestHit(part, beside))
        moveTo(part, hit + below);
      if (part[0].y === before) continue;
      while (led.some((other) => liesOn(part, other))) moveTo(part, part[0].y + apart);
      led.push(part);
    }
  }
}

/** The level parts of a flow that do not end at a node. */
function inner(waypoint: Point[]): [Point, Point][] {
  const points = waypoint.slice(1, -1);
  const parts = points.slice(1).map((to, at): [Point, Point] => [points[at] ?? to, to]);
  return parts.filter(([from, to]) => from.y === to.y && from.x !== to.x);
}

/** The bottom of the lowest node that a part goes through; `null` when it is free. */
function lowestHit([from, to]: [Point, Point], shapes: Element[]): number | null {
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  const hits = ({x, y, width, height}: Bounds) =>
    from.y > y && from.y < y + height && left < x + width && right > x;
  const bottoms = shapes
    .map(({bounds}) => bounds)
    .filter(hits)
    .map(({y, height}: Bounds) => y + height);
  return bottoms.length > 0 ? Math.max(...bottoms) : null;
}

function liesOn([a, b]: [Point, Point], [c, d]: [Point, Point]): boolean {
  return a.y === c.y && Math.min(a.x, b.x) < Math.max(c.x, d.x) && Math.max(a.x, b.x) > Math.min(c.x, d.x);
}

function moveTo(part: [Point, Point], y: number): void {
  for (const point of part) point.y = y;
}
