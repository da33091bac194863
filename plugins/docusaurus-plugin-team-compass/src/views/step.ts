import {type ExitFacts, type Leads, type Process, type StepFacts, stepsOf} from 'team-compass';
import {actorRef, actorRefs, entryRef, stepRef, type ViewContext} from './context';
import {stepHere} from './here';
import type {ExitView, Ref, StepView} from './types';

/** The steps of a process as its page shows them, numbered in their order. */
export function stepViews(context: ViewContext, process: Process): StepView[] {
  return stepsOf(context.compass, process).map((step) => stepView(context, process, step));
}

function stepView(context: ViewContext, {id: home, file}: Process, step: StepFacts): StepView {
  const actor = (id: string | null) => (id === null ? null : actorRef(context, id));
  const target = (key: string) => stepRef(context, key, home);
  const {id, title, number, within, every, designates, send, timebox, waitFor} = step;
  return {
    id,
    title,
    number,
    owner: actorRef(context, step.owner),
    responsible: actorRefs(context, step.responsible),
    consulted: actorRefs(context, step.consulted),
    informed: actorRefs(context, step.informed),
    within,
    ifLate: actor(step.ifLate),
    every,
    until: step.until === null ? null : target(step.until),
    timebox: timebox && {after: timebox.after, next: target(timebox.next)},
    waitFor: waitFor && {from: actorRef(context, waitFor.from), atMost: waitFor.atMost},
    runs: step.runs === null ? null : entryRef(context, 'processes', step.runs),
    opens: step.opens === null ? null : entryRef(context, 'templates', step.opens),
    send: send && {
      to: actorRefs(context, send.to),
      template: send.template === null ? null : entryRef(context, 'templates', send.template),
      introduces: actorRefs(context, send.introduces),
    },
    designates: designates && {
      role: actorRef(context, designates.role),
      tries: designates.tries,
      tieBreak: actor(designates.tieBreak),
      passTo: actor(designates.passTo),
    },
    claims: actor(step.claims),
    alongside: step.alongside.map(target),
    exits: step.exits.map((exit) => exitView(context, home, exit)),
    here: stepHere(context, file, step),
  };
}

function exitView(context: ViewContext, home: string, {words, wait, leads}: ExitFacts): ExitView {
  return {words, wait, leads: leadsTo(context, home, leads)};
}

function leadsTo(context: ViewContext, home: string, leads: Leads): Ref {
  if (leads.type === 'step') return stepRef(context, leads.step, home);
  if (leads.type === 'process') return entryRef(context, 'processes', leads.process);
  const {outcome} = leads;
  return {title: outcome === 'done' ? 'The end' : `The end: ${outcomeWords(outcome)}`, to: null};
}

/** An outcome as people read it. */
export const outcomeWords = (outcome: string) => outcome.replaceAll('-', ' ');
