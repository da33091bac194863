import {layoutProcess} from 'bpmn-auto-layout';
import type {BpmnModdle, Element} from 'bpmn-moddle';
import {layOutTree} from './layout-tree';
import {leadAround} from './lead-around';
import {spreadBorders} from './spread-borders';

/** Gives every node and flow of a document its coordinates, and writes it out. */
export async function layOut(moddle: BpmnModdle, definitions: Element, notes: string[]): Promise<string> {
  const process = processOf(definitions);
  // The layout opens a sub-process only where a shape says that it is open.
  const shapes = subProcesses(process).map((element) =>
    moddle.create('bpmndi:BPMNShape', {
      id: `${element.id}_di`,
      bpmnElement: element,
      isExpanded: true,
      bounds: moddle.create('dc:Bounds', {x: 0, y: 0, width: 0, height: 0}),
    }),
  );
  const plane = moddle.create('bpmndi:BPMNPlane', {id: 'plane', bpmnElement: process, planeElement: shapes});
  definitions.diagrams = [moddle.create('bpmndi:BPMNDiagram', {id: 'diagram', plane})];
  const {xml} = await moddle.toXML(definitions);
  const rootElement = await layoutProcess(xml).then(
    async (laidOut) => (await moddle.fromXML(laidOut)).rootElement,
    () => layOutTree(moddle, xml),
  );
  const {planeElement} = rootElement.diagrams[0].plane;
  spreadBorders(planeElement);
  leadAround(planeElement);
  addNotes(moddle, rootElement, notes);
  return (await moddle.toXML(rootElement, {format: true})).xml;
}

const lineHeight = 16;
const [width, gap, charactersPerLine] = [700, 60, 95];

/** Adds a text below the drawing, which says what it cannot show. */
function addNotes(moddle: BpmnModdle, definitions: Element, notes: string[]): void {
  if (notes.length === 0) return;
  const process = processOf(definitions);
  const planeElement: Element[] = definitions.diagrams[0].plane.planeElement;
  const bottom = Math.max(...planeElement.flatMap(lowest));
  const lines = notes.reduce((sum, note) => sum + Math.ceil(note.length / charactersPerLine), 0);
  const annotation = moddle.create('bpmn:TextAnnotation', {id: 'notes', text: notes.join('\n')});
  process.get('artifacts').push(annotation);
  planeElement.push(
    moddle.create('bpmndi:BPMNShape', {
      id: 'notes_di',
      bpmnElement: annotation,
      bounds: moddle.create('dc:Bounds', {x: 0, y: bottom + gap, width, height: lines * lineHeight + 20}),
    }),
  );
}

const lowest = ({bounds, waypoint}: Element): number[] =>
  bounds ? [bounds.y + bounds.height] : waypoint.map(({y}: {y: number}) => y);

const processOf = (definitions: Element): Element =>
  definitions.rootElements.find(({$type}: Element) => $type === 'bpmn:Process');

const subProcesses = ({flowElements = []}: Element): Element[] =>
  flowElements.flatMap((element: Element) =>
    element.$type.endsWith('SubProcess') ? [element, ...subProcesses(element)] : [],
  );
