import {layoutProcess} from 'bpmn-auto-layout';
import type {BpmnModdle, Element} from 'bpmn-moddle';

/**
 * Lays a document out of which the layout loses a node: where ways come together it may move one to a place that is
 * taken. Of a tree it loses none. So one flow into each node is laid out; the others are drawn afterwards,
 * between the columns and below what is there.
 *
 * @returns the definitions with the coordinates of everything
 */
export async function layOutTree(moddle: BpmnModdle, xml: string): Promise<Element> {
  const tree = await moddle.fromXML(xml);
  const cut = withoutJoins(
    tree.rootElement.rootElements.find(({$type}: Element) => $type === 'bpmn:Process'),
  );
  const laidOut = await moddle.fromXML(await layoutProcess((await moddle.toXML(tree.rootElement)).xml));
  const {rootElement, elementsById} = await moddle.fromXML(xml);
  const {plane} = laidOut.rootElement.diagrams[0];
  const shapes: Element[] = plane.planeElement;
  for (const drawn of [plane, ...shapes]) drawn.bpmnElement = elementsById[drawn.bpmnElement.id];
  shapes.push(...cut.map(({id}) => edge(moddle, elementsById[id] as Element, shapes)));
  rootElement.diagrams = laidOut.rootElement.diagrams;
  return rootElement;
}

/** Takes all flows out but the one on which a node is reached first, also in sub-processes, and tells which. */
function withoutJoins(scope: Element): Element[] {
  const elements: Element[] = scope.flowElements ?? [];
  const nodes = elements.filter(({$type}) => $type !== 'bpmn:SequenceFlow');
  const isFirst = ({incoming = [], attachedToRef}: Element) => incoming.length === 0 && !attachedToRef;
  const reached = new Set(nodes.filter(isFirst));
  const kept = new Set<Element>();
  for (const node of reached) {
    const borders = nodes.filter(({attachedToRef}) => attachedToRef === node);
    for (const flow of [node, ...borders].flatMap(({outgoing = []}) => outgoing)) {
      if (reached.has(flow.targetRef)) continue;
      reached.add(flow.targetRef);
      kept.add(flow);
    }
  }
  const cut = elements.filter((element) => element.$type === 'bpmn:SequenceFlow' && !kept.has(element));
  scope.flowElements = elements.filter((element) => !cut.includes(element));
  for (const flow of cut) {
    flow.sourceRef.outgoing = flow.sourceRef.outgoing.filter((other: Element) => other !== flow);
    flow.targetRef.incoming = flow.targetRef.incoming.filter((other: Element) => other !== flow);
  }
  return [...cut, ...nodes.flatMap((node) => (node.flowElements ? withoutJoins(node) : []))];
}

const [below, halfColumn, gap] = [20, 75, 25];

/** A flow that leaves its node, goes down between two columns, and comes to the other node from below. */
function edge(moddle: BpmnModdle, flow: Element, shapes: Element[]): Element {
  const boundsOf = (node: Element) => shapes.find(({bpmnElement}) => bpmnElement === node)?.bounds;
  const [from, to] = [boundsOf(flow.sourceRef), boundsOf(flow.targetRef)];
  const host = boundsOf(flow.sourceRef.attachedToRef) ?? from;
  const right = middle(host) + Math.max(halfColumn, host.width / 2 + gap);
  const beside = middle(to) + (right > middle(to) ? halfColumn : -halfColumn);
  const [start, end] = [bottom(from) + below, bottom(to) + below];
  const lowest = Math.max(start, end);
  const begin = flow.sourceRef.attachedToRef
    ? [
        [middle(from), bottom(from)],
        [middle(from), start],
        [right, start],
      ]
    : [
        [from.x + from.width, from.y + from.height / 2],
        [right, from.y + from.height / 2],
      ];
  const points = [
    ...begin,
    [right, lowest],
    [beside, lowest],
    [beside, end],
    [middle(to), end],
    [middle(to), bottom(to)],
  ];
  const waypoint = points.map(([x, y]) => moddle.create('dc:Point', {x, y}));
  return moddle.create('bpmndi:BPMNEdge', {id: `${flow.id}_di`, bpmnElement: flow, waypoint});
}

const middle = ({x, width}: Element): number => x + width / 2;
const bottom = ({y, height}: Element): number => y + height;
