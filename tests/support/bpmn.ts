import {createRequire} from 'node:module';
import {BpmnModdle, type Element} from 'bpmn-moddle';
import Linter from 'bpmnlint/lib/linter.js';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json';

/** Reads a document as an engine would: its elements by id, and what the reader complains of. */
export async function readBack(xml: string): Promise<{
  definitions: Element;
  elements: Record<string, Element>;
  warnings: string[];
}> {
  const {rootElement, elementsById, warnings} = await new BpmnModdle({zeebe}).fromXML(xml);
  return {
    definitions: rootElement,
    elements: elementsById,
    warnings: warnings.map(({message}) => message),
  };
}

/** All rules of bpmnlint, and those of Camunda 8.8; each report as `element: message (rule)`. */
export async function lint(definitions: Element): Promise<string[]> {
  const config = {extends: ['bpmnlint:all', 'plugin:camunda-compat/camunda-cloud-8-8']};
  const resolver = new NodeResolver({require: createRequire(import.meta.url)});
  const reports = await new Linter({config, resolver}).lint(definitions);
  return Object.entries(reports).flatMap(([rule, found]) =>
    found.map(({id, message}) => `${id}: ${message} (${rule})`),
  );
}

/** The nodes without a shape and the flows without an edge. */
export function undrawn({definitions, elements}: {definitions: Element; elements: Record<string, Element>}) {
  const drawn = new Set(
    definitions.diagrams[0].plane.planeElement.map(({bpmnElement}: Element) => bpmnElement),
  );
  return Object.values(elements)
    .filter((element) => element.$instanceOf('bpmn:FlowElement') || element.$instanceOf('bpmn:Artifact'))
    .filter((element) => !drawn.has(element))
    .map(({id}) => id);
}
