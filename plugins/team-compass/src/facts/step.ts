import {dutiesOf, keyOf, mainSteps, type StepKey} from '../engine/graph';
import {variablesOf} from '../engine/known';
import type {Branch, Compass, Process, Step} from '../types';

/** Where a step leads: to a step of the same process, on as another process, or to an outcome. */
export type Leads =
  | {type: 'step'; step: StepKey}
  | {type: 'process'; process: string}
  | {type: 'end'; outcome: string};

/** A way out of a step, with the words of its branch. */
export interface ExitFacts {
  /** The id of its branch; `null` for the one way out of a step. */
  id: string | null;
  words: string | null;
  wait: string | null;
  leads: Leads;
}

/** What is to be known of one step. People are ids of roles, or `outgoing` and `incoming`. */
export interface StepFacts {
  key: StepKey;
  id: string;
  title: string;
  /** Its number in the order of the process; duties beside it have none. */
  number: number | null;
  owner: string;
  responsible: string[];
  consulted: string[];
  informed: string[];
  claims: string | null;
  /** Whether it stays with its owner although a designation freed that role. */
  keeps: boolean;
  within: string | null;
  every: string | null;
  until: StepKey | null;
  /** Who hears when it is late. */
  ifLate: string | null;
  timebox: {after: string; next: StepKey} | null;
  waitFor: {from: string; atMost: string} | null;
  /** The process that is called here and comes back. */
  runs: string | null;
  /** The template of the issue that is opened. */
  opens: string | null;
  send: {to: string[]; template: string | null; introduces: string[]} | null;
  designates: {role: string; tries: number | null; tieBreak: string | null; passTo: string | null} | null;
  /** The variable in which it is written down who agreed to a designation. */
  recordIn: string | null;
  /** What is known afterwards. */
  sets: string[];
  alongside: StepKey[];
  exits: ExitFacts[];
}

/** The steps of a process in their order, numbered, with where each leads. */
export function stepsOf(compass: Compass, process: Process): StepFacts[] {
  const duties = dutiesOf(process);
  const order = mainSteps(process);
  return process.steps.map((step) => {
    const place = duties.has(step.id) ? null : order.indexOf(step);
    const following = place === null ? undefined : order[place + 1];
    return {
      ...namesIn(compass, process, step),
      number: place === null ? null : place + 1,
      exits: place === null ? [] : exitsOf(process, step, following),
    };
  });
}

function namesIn(compass: Compass, process: Process, step: Step): Omit<StepFacts, 'number' | 'exits'> {
  const key = (id: string) => keyOf(process, {id});
  const {designates, send, timebox, wait_for} = step;
  return {
    key: keyOf(process, step),
    id: step.id,
    title: step.title,
    owner: step.owner,
    responsible: listed(step.responsible),
    consulted: listed(step.consulted),
    informed: listed(step.informed),
    claims: step.claims ?? null,
    keeps: step.keeps ?? false,
    within: step.within ?? null,
    every: step.every ?? null,
    until: step.until === undefined ? null : key(step.until),
    ifLate: step.if_late?.notify ?? null,
    timebox: timebox ? {after: timebox.after, next: key(timebox.next)} : null,
    waitFor: wait_for ? {from: wait_for.reply_from, atMost: wait_for.at_most} : null,
    runs: step.run ?? null,
    opens: step.open ?? null,
    send: send
      ? {to: listed(send.to), template: send.template ?? null, introduces: listed(send.introduces)}
      : null,
    designates: designates
      ? {
          role: designates.role,
          tries: designates.tries ?? null,
          tieBreak: designates.tie_break ?? compass.roles[designates.role]?.tie_break ?? null,
          passTo: designates.pass_to ?? null,
        }
      : null,
    recordIn: designates?.record_in ?? null,
    sets: Object.keys(variablesOf(step)),
    alongside: (step.alongside ?? []).map(key),
  };
}

function exitsOf(process: Process, step: Step, following: Step | undefined): ExitFacts[] {
  const branches = Object.entries(step.choose ?? {});
  if (branches.length === 0)
    return [{id: null, words: null, wait: null, leads: leadsTo(process, step, following)}];
  return branches.map(([id, branch]) => ({
    id,
    words: branch.when ?? branch.otherwise ?? null,
    wait: branch.wait ?? null,
    leads: leadsTo(process, branch, following),
  }));
}

function leadsTo(process: Process, exit: Branch | Step, following: Step | undefined): Leads {
  if (exit.next) return {type: 'step', step: keyOf(process, {id: exit.next})};
  if (exit.continue_as) return {type: 'process', process: exit.continue_as};
  if (exit.end) return {type: 'end', outcome: exit.end};
  return following ? {type: 'step', step: keyOf(process, following)} : {type: 'end', outcome: 'done'};
}

export const listed = (names: string | string[] | undefined): string[] => [names ?? []].flat();
