import type {Ids} from './ids';

/** A flow node as it will be drawn: plain data, before any BPMN library sees it. */
export interface Node {
  id: string;
  type: NodeType;
  name: string;
  /** What a reader is told of it, line by line. */
  documentation?: string[];
  /** What a machine is told of it. */
  properties?: Record<string, string>;
  /** Who may take a task: a group, or the person that a variable holds. */
  assigned?: {group: string} | {variable: string};
  /** Where a task is described, as file and anchor. */
  page?: string;
  /** The variables that a finished task hands to its run. */
  outputs?: string[];
  /** The variables that a called process gets, and those that come back. */
  calls?: {process: string; inputs: string[]; outputs: string[]};
  timer?: {duration: string; repeats?: boolean};
  /** The node at whose border an event waits, and whether it stops what goes on there. */
  attached?: {to: string; stops: boolean};
  escalation?: string;
  terminates?: boolean;
  /** The job that tells somebody. */
  job?: {type: string; headers: Record<string, string>};
  inside?: Scope;
  /** Of an ad-hoc sub-process: what is open from its start. */
  activates?: string;
}

export type NodeType =
  | 'StartEvent'
  | 'EndEvent'
  | 'BoundaryEvent'
  | 'IntermediateCatchEvent'
  | 'UserTask'
  | 'CallActivity'
  | 'SubProcess'
  | 'AdHocSubProcess'
  | 'ExclusiveGateway'
  | 'ParallelGateway';

export interface Flow {
  id: string;
  from: string;
  to: string;
  name?: string;
  /** In FEEL, without the equals sign before it. */
  condition?: string;
  isDefault?: boolean;
}

/** A process or a sub-process: nodes, and flows between them. */
export interface Scope {
  ids: Ids;
  nodes: Node[];
  flows: Flow[];
}

export const newScope = (ids: Ids): Scope => ({ids, nodes: [], flows: []});

/** Adds a node under an id of its own, and says which. */
export function add(scope: Scope, kind: string, name: string, node: Omit<Node, 'id'>): string {
  const id = scope.ids(kind, name);
  scope.nodes.push({id, ...node});
  return id;
}

export function connect(
  scope: Scope,
  from: string,
  to: string,
  {branch, ...more}: Partial<Flow> & {branch?: string} = {},
): void {
  const id = branch === undefined ? scope.ids('flow', from) : scope.ids('branch', branch);
  scope.flows.push({id, from, to, ...more});
}

/** Puts a gateway before each node that is reached in more than one way: BPMN would read them as one another's doubles. */
export function joinFlows(scope: Scope): void {
  for (const {id} of [...scope.nodes]) {
    const incoming = scope.flows.filter(({to}) => to === id);
    if (incoming.length < 2) continue;
    const join = add(scope, 'join', id, {type: 'ExclusiveGateway', name: ''});
    for (const flow of incoming) flow.to = join;
    connect(scope, join, id);
  }
  for (const {inside} of scope.nodes) if (inside) joinFlows(inside);
}
