import type {BpmnModdle, Element} from 'bpmn-moddle';
import type {Process} from '../types';
import {ncName} from './ids';
import type {Flow, Node, Scope} from './scope';
import {xmlSafe} from './xml-safe';
import {type Create, extensionsOf} from './zeebe';

/** The elements that flows, borders and events point at, by id. */
type Elements = Map<string, Element>;

/** Turns a drawing into the elements of a BPMN document. */
export function toModdle(
  moddle: BpmnModdle,
  process: Process,
  documentation: string[],
  drawing: Scope,
): Element {
  const create: Create = (type, properties) => moddle.create(type, xmlSafe(properties));
  const codes = [...new Set(escalationsOf(drawing))];
  const escalations = codes.map((id) => create('bpmn:Escalation', {id, name: id, escalationCode: id}));
  const elements: Elements = new Map(escalations.map((escalation) => [escalation.id, escalation]));
  const root = create('bpmn:Process', {
    id: ncName(process.id),
    name: process.title,
    isExecutable: true,
    documentation: documented(create, documentation),
    flowElements: flowElements(create, drawing, elements),
  });
  const definitions = create('bpmn:Definitions', {
    id: `definitions.${ncName(process.id)}`,
    targetNamespace: 'urn:team-compass',
    exporter: 'team-compass',
    'xmlns:modeler': 'http://camunda.org/schema/modeler/1.0',
    'modeler:executionPlatform': 'Camunda Cloud',
    'modeler:executionPlatformVersion': '8.8.0',
    rootElements: [...escalations, root],
  });
  return definitions;
}

function flowElements(create: Create, {nodes, flows}: Scope, elements: Elements): Element[] {
  const drawn = nodes.map((node) => [node, nodeElement(create, node, elements)] as const);
  for (const [{attached}, element] of drawn) {
    if (attached) element.attachedToRef = elements.get(attached.to);
  }
  return [
    ...drawn.map(([, element]) => element),
    ...flows.map((flow) => flowElement(create, flow, elements)),
  ];
}

function nodeElement(create: Create, node: Node, elements: Elements): Element {
  const {id, type, name, attached, inside, calls} = node;
  const definition = eventDefinition(create, node, elements);
  const element = create(`bpmn:${type}`, {
    id,
    ...(name && {name}),
    ...(node.documentation && {documentation: documented(create, node.documentation)}),
    ...extensionsOf(create, node),
    ...(attached && !attached.stops && {cancelActivity: false}),
    ...(definition && {eventDefinitions: [definition]}),
    ...(calls && {calledElement: ncName(calls.process)}),
    ...(inside && {flowElements: flowElements(create, inside, elements)}),
  });
  elements.set(id, element);
  return element;
}

function eventDefinition(create: Create, node: Node, elements: Elements): Element | undefined {
  const {timer, escalation, terminates, job} = node;
  if (timer) {
    const body = timer.repeats ? `R/${timer.duration}` : timer.duration;
    const time = create('bpmn:FormalExpression', {body});
    return create('bpmn:TimerEventDefinition', {[timer.repeats ? 'timeCycle' : 'timeDuration']: time});
  }
  if (escalation) return create('bpmn:EscalationEventDefinition', {escalationRef: elements.get(escalation)});
  if (terminates) return create('bpmn:TerminateEventDefinition', {});
  return job && create('bpmn:MessageEventDefinition', {});
}

function flowElement(create: Create, flow: Flow, elements: Elements): Element {
  const {id, name, condition} = flow;
  const [source, target] = [elements.get(flow.from), elements.get(flow.to)];
  if (!source || !target) throw new Error(`The flow ${id} leads nowhere.`);
  const element = create('bpmn:SequenceFlow', {
    id,
    ...(name && {name}),
    sourceRef: source,
    targetRef: target,
    ...(condition && {conditionExpression: create('bpmn:FormalExpression', {body: `=${condition}`})}),
  });
  source.get('outgoing').push(element);
  target.get('incoming').push(element);
  if (flow.isDefault) source.default = element;
  return element;
}

const documented = (create: Create, lines: string[]) => [
  create('bpmn:Documentation', {text: lines.join('\n')}),
];

const escalationsOf = ({nodes}: Scope): string[] =>
  nodes.flatMap(({escalation, inside}) => [
    ...(escalation ? [escalation] : []),
    ...(inside ? escalationsOf(inside) : []),
  ]);
