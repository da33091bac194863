/** The parts of bpmn-engine's activities that are used here; its own types leave them open. */
export interface Activity {
  id: string;
  type: string;
  executionId: string;
  content: {parent: {id: string; path?: {id: string}[]}};
  owner: {
    type: string;
    behaviour: {
      extensionElements?: {values: Extension[]};
      attachedTo?: {id: string};
      cancelActivity?: boolean;
    };
    context: {getActivityById(id: string): Activity['owner'] | null};
  };
  getPostponed(): Activity[];
}

export interface Extension {
  $type: string;
  processId?: string;
  properties?: {name: string; value: string}[];
  outputParameters?: {source: string; target: string}[];
  inputParameters?: {source: string; target: string}[];
}

/** An activity with those that are open in it; bpmn-engine lists a sub-process among its own. */
export function inside(activity: Activity): Activity[] {
  const open = activity.getPostponed().filter(({executionId}) => executionId !== activity.executionId);
  return [activity, ...open.flatMap(inside)];
}

export const extensions = ({owner}: Pick<Activity, 'owner'>): Extension[] =>
  owner.behaviour.extensionElements?.values ?? [];

/** The value of a `compass:` property. */
export const property = (activity: Pick<Activity, 'owner'>, name: string): string | undefined =>
  extensions(activity)
    .flatMap(({properties}) => properties ?? [])
    .find((candidate) => candidate.name === `compass:${name}`)?.value;

/** The ids of the sub-processes and the process around an activity. */
export const parents = ({content: {parent}}: Activity) => [
  parent.id,
  ...(parent.path ?? []).map(({id}) => id),
];

/** Whether it goes on beside the main order. */
export const isDuty = (activity: Activity) =>
  parents(activity).some((id) => activity.owner.context.getActivityById(id)?.type === 'bpmn:AdHocSubProcess');
