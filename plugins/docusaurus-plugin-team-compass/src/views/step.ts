import type {Branch, Process, Step} from 'team-compass';
import {actorRef, actorRefs, entryRef, type ViewContext} from './context';
import type {ExitView, Ref, StepView} from './types';

/** The steps of a process as its page shows them, numbered in their order. */
export function stepViews(context: ViewContext, process: Process): StepView[] {
  const duties = new Set(process.steps.flatMap(({alongside}) => alongside ?? []));
  let number = 0;
  return process.steps.map((step, index) => {
    const following = process.steps.slice(index + 1).find(({id}) => !duties.has(id));
    const own = duties.has(step.id) ? null : ++number;
    return stepView(context, process, step, own, following);
  });
}

function stepView(
  context: ViewContext,
  process: Process,
  step: Step,
  number: number | null,
  following: Step | undefined,
): StepView {
  const actor = (id: string | undefined) => (id ? actorRef(context, id) : null);
  const target = (id: string) => stepRef(process, id);
  const {designates, send} = step;
  const role =
    designates && Object.hasOwn(context.compass.roles, designates.role)
      ? context.compass.roles[designates.role]
      : undefined;
  return {
    id: step.id,
    title: step.title,
    number,
    owner: actorRef(context, step.owner),
    responsible: actorRefs(context, step.responsible),
    consulted: actorRefs(context, step.consulted),
    informed: actorRefs(context, step.informed),
    within: step.within ?? null,
    ifLate: actor(step.if_late?.notify),
    every: step.every ?? null,
    until: step.until ? target(step.until) : null,
    timebox: step.timebox ? {after: step.timebox.after, next: target(step.timebox.next)} : null,
    waitFor: step.wait_for
      ? {from: actorRef(context, step.wait_for.reply_from), atMost: step.wait_for.at_most}
      : null,
    runs: step.run ? entryRef(context, 'processes', step.run) : null,
    opens: step.open ? entryRef(context, 'templates', step.open) : null,
    send: send
      ? {
          to: actorRefs(context, send.to),
          template: send.template ? entryRef(context, 'templates', send.template) : null,
          introduces: actorRefs(context, send.introduces),
        }
      : null,
    designates: designates
      ? {
          role: actorRef(context, designates.role),
          tries: designates.tries ?? null,
          tieBreak: actor(designates.tie_break ?? role?.tie_break),
          passTo: actor(designates.pass_to),
        }
      : null,
    claims: actor(step.claims),
    alongside: (step.alongside ?? []).map(target),
    exits: number === null ? [] : exitViews(context, process, step, following),
  };
}

function exitViews(
  context: ViewContext,
  process: Process,
  step: Step,
  following: Step | undefined,
): ExitView[] {
  const branches = Object.values(step.choose ?? {});
  if (branches.length === 0)
    return [{words: null, wait: null, leads: leadsTo(context, process, step, following)}];
  return branches.map((branch) => ({
    words: branch.when ?? branch.otherwise ?? null,
    wait: branch.wait ?? null,
    leads: leadsTo(context, process, branch, following),
  }));
}

function leadsTo(
  context: ViewContext,
  process: Process,
  exit: Branch | Step,
  following: Step | undefined,
): Ref {
  if (exit.next) return stepRef(process, exit.next);
  if (exit.continue_as) return entryRef(context, 'processes', exit.continue_as);
  if (exit.end) return {title: `The end: ${exit.end.replaceAll('-', ' ')}`, to: null};
  return following ? stepRef(process, following.id) : {title: 'The end', to: null};
}

/** A step on its own page. */
function stepRef(process: Process, id: string): Ref {
  const step = process.steps.find((candidate) => candidate.id === id);
  return {title: step?.title ?? id, to: step ? `#${id}` : null};
}
