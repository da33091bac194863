import {type Process, resolveLink} from 'team-compass';
import {actorRef, pageRef, type ViewContext} from './context';
import {stepViews} from './step';
import type {ProcessView, Ref} from './types';

export function processView(context: ViewContext, process: Process): ProcessView {
  const {promise} = process;
  return {
    startsWhen: process.starts_when ?? '',
    promise: promise
      ? {within: promise.within, states: promise.states ? statedBy(context, promise.states) : null}
      : null,
    roles: rolesOf(process).map((id) => actorRef(context, id)),
    steps: stepViews(context, process),
  };
}

/** The roles that act in a process, in the order in which they first do. */
export function rolesOf({steps}: Process): string[] {
  const acting = steps.flatMap(({owner, responsible, designates}) => [
    owner,
    ...[responsible ?? []].flat(),
    designates?.role,
  ]);
  const persons = new Set(['outgoing', 'incoming']);
  return [...new Set(acting)].filter((id): id is string => id !== undefined && !persons.has(id));
}

/** The steps in which a role acts, over all processes. */
export function stepsOfRole(
  context: ViewContext,
  role: string,
  only?: string,
): {process: Ref; steps: Ref[]}[] {
  return stepsWhere(
    context,
    ({owner, responsible}) => owner === role || [responsible ?? []].flat().includes(role),
    only,
  );
}

/** The steps that send or open a template. */
export function stepsOfTemplate(context: ViewContext, template: string): {process: Ref; steps: Ref[]}[] {
  return stepsWhere(context, ({send, open}) => send?.template === template || open === template);
}

function stepsWhere(context: ViewContext, fits: (step: Process['steps'][number]) => boolean, only?: string) {
  const processes = Object.values(context.compass.processes).filter(
    ({id}) => only === undefined || id === only,
  );
  return processes
    .map((process) => {
      const ref = pageRef(context, process.file);
      const steps = process.steps
        .filter(fits)
        .map(({id, title}) => ({title, to: ref.to && `${ref.to}#${id}`}));
      return {process: ref, steps};
    })
    .filter(({steps}) => steps.length > 0);
}

function statedBy(context: ViewContext, written: string): Ref {
  const found = resolveLink(context, written);
  return found?.type === 'external'
    ? {title: found.name.title ?? found.name.name, to: found.href}
    : {title: written, to: null};
}
