import type {Element} from 'bpmn-moddle';
import {expect, test} from 'vitest';
import {leadAround} from './lead-around';
import {spreadBorders} from './spread-borders';

const scope = {id: 'process'} as Element;

/** A node of 100 × 80, or an event of 36 × 36 at the border of one. */
function shape(id: string, x: number, y: number, attachedToRef?: Element): Element {
  const size = attachedToRef ? {width: 36, height: 36} : {width: 100, height: 80};
  return {bounds: {x, y, ...size}, bpmnElement: {id, $parent: scope, attachedToRef}} as unknown as Element;
}

function edge(sourceRef: Element, ...points: [number, number][]): Element {
  const waypoint = points.map(([x, y]) => ({x, y}));
  return {waypoint, bpmnElement: {$parent: scope, sourceRef}} as unknown as Element;
}

const points = ({waypoint}: Element) => waypoint.map(({x, y}: {x: number; y: number}) => [x, y]);

test('flows are led below what they would go through, each on a line of its own', () => {
  const [a, b, c] = [shape('a', 0, 0), shape('b', 150, 0), shape('c', 300, 0)];
  const through = edge(a.bpmnElement, [50, 80], [50, 40], [350, 40], [350, 80]);
  const back = edge(c.bpmnElement, [350, 80], [350, 60], [50, 60], [50, 80]);
  const free = edge(a.bpmnElement, [50, 0], [50, -30], [350, -30], [350, 0]);
  const direct = edge(a.bpmnElement, [100, 40], [150, 40]);
  leadAround([a, b, c, through, back, free, direct]);
  expect([through, back, free, direct].map(points)).toEqual([
    [
      [50, 80],
      [50, 100],
      [350, 100],
      [350, 80],
    ],
    [
      [350, 80],
      [350, 110],
      [50, 110],
      [50, 80],
    ],
    [
      [50, 0],
      [50, -30],
      [350, -30],
      [350, 0],
    ],
    [
      [100, 40],
      [150, 40],
    ],
  ]);
});

test('events at one border stand apart, and take their flows along', () => {
  const task = shape('task', 0, 0);
  const events = ['one', 'two', 'three'].map((id) => shape(id, 10, 62, task.bpmnElement));
  const flow = edge(events[2]?.bpmnElement as Element, [28, 98], [28, 140], [200, 140]);
  const alone = shape('other', 300, 0);
  const single = shape('single', 332, 62, alone.bpmnElement);
  spreadBorders([task, ...events, alone, single, flow]);
  expect([...events, single].map(({bounds}) => bounds.x)).toEqual([-8, 32, 72, 332]);
  expect(points(flow)).toEqual([
    [90, 98],
    [90, 140],
    [200, 140],
  ]);
});
