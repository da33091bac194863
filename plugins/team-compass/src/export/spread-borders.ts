import type {Element} from 'bpmn-moddle';

const [size, apart] = [36, 40];

/**
 * Draws the events at the border of one task apart from each other: the layout lets three of them, or two, overlap.
 *
 * @param shapes shapes and edges of the whole drawing; their coordinates are changed in place
 */
export function spreadBorders(shapes: Element[]): void {
  for (const {bounds: border, bpmnElement: host} of shapes) {
    const events = shapes.filter(({bpmnElement}) => bpmnElement.attachedToRef === host);
    if (events.length < 2) continue;
    const {x, width} = border;
    const step = Math.max(apart, width / (events.length + 1));
    const first = x + width / 2 - (step * (events.length - 1)) / 2;
    for (const [at, event] of events.entries()) move(event, first + at * step, shapes);
  }
}

/** Moves an event to a middle, and with it the beginning of each flow that leaves it. */
function move({bounds, bpmnElement}: Element, middle: number, shapes: Element[]): void {
  const before = bounds.x + size / 2;
  bounds.x = middle - size / 2;
  for (const {waypoint, bpmnElement: flow} of shapes) {
    if (!waypoint || flow.sourceRef !== bpmnElement) continue;
    for (const point of waypoint) {
      if (point.x !== before) break;
      point.x = middle;
    }
  }
}
