import type {Element} from 'bpmn-moddle';
import {ncName} from './ids';
import type {Node} from './scope';

export type Create = (type: string, properties: Record<string, unknown>) => Element;

/** What Camunda 8 must know of a node beside BPMN: who may take a task, its variables, its job, what it calls. */
export function extensionsOf(create: Create, node: Node): {extensionElements?: Element} {
  const values = [
    ...task(create, node),
    ...call(create, node),
    ...job(create, node),
    ...properties(create, node),
  ];
  if (node.activates) values.push(create('zeebe:AdHoc', {activeElementsCollection: `=${node.activates}`}));
  return values.length > 0 ? {extensionElements: create('bpmn:ExtensionElements', {values})} : {};
}

function task(create: Create, {assigned, page, outputs = []}: Node): Element[] {
  if (!assigned) return [];
  const to = 'group' in assigned ? {candidateGroups: assigned.group} : {assignee: `=${assigned.variable}`};
  const mapping = mapped(create, outputs.includes('choice') ? [['null', 'choice']] : [], outputs);
  return [
    create('zeebe:UserTask', {}),
    create('zeebe:FormDefinition', {externalReference: page}),
    create('zeebe:AssignmentDefinition', to),
    ...mapping,
  ];
}

function call(create: Create, {calls}: Node): Element[] {
  if (!calls) return [];
  const inputs = calls.inputs.map((name): [string, string] => [name, name]);
  return [
    create('zeebe:CalledElement', {
      processId: ncName(calls.process),
      propagateAllParentVariables: false,
      propagateAllChildVariables: false,
    }),
    ...mapped(create, inputs, calls.outputs),
  ];
}

function job(create: Create, {job}: Node): Element[] {
  if (!job) return [];
  const headers = Object.entries(job.headers).map(([key, value]) => create('zeebe:Header', {key, value}));
  return [create('zeebe:TaskDefinition', {type: job.type}), create('zeebe:TaskHeaders', {values: headers})];
}

function properties(create: Create, node: Node): Element[] {
  const entries = Object.entries(node.properties ?? {});
  if (entries.length === 0) return [];
  const properties = entries.map(([name, value]) => create('zeebe:Property', {name, value}));
  return [create('zeebe:Properties', {properties})];
}

/** Variables that go in, as value and name, and those that come out. */
function mapped(create: Create, inputs: [string, string][], outputs: string[]): Element[] {
  if (inputs.length + outputs.length === 0) return [];
  return [
    create('zeebe:IoMapping', {
      inputParameters: inputs.map(([value, target]) => create('zeebe:Input', {source: `=${value}`, target})),
      outputParameters: outputs.map((name) => create('zeebe:Output', {source: `=${name}`, target: name})),
    }),
  ];
}
