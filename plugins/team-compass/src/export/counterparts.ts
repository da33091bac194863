import type {Step} from '../types';
import type {Source} from './source';
import {clockOf} from './timers';

/** What a process can say and BPMN 2.0 cannot: the name of the thing, and why. It is told in words instead. */
export const withoutCounterpart = {
  holders:
    "Who holds a role. A task names the role as its candidate group; who is in it, and who steps in or takes over, is known to the engine's own users and groups.",
  promise:
    'What is promised to the reader over several processes. BPMN times one task or one process, not the way from a step here to a step elsewhere.',
  hands_over: 'That a run takes a role from one person to another. The two persons are variables here.',
  continue_as:
    'A run that ends and goes on as another process. A call activity stands last instead: this run stays open behind it until the other has ended.',
  claims:
    'Whoever does a task holds a role from then on. An engine knows who did the task, not what follows from it.',
  keeps: 'A step that stays with its owner although a designation freed that role.',
  designates:
    'Asking somebody, who agrees or declines, and who appoints when all declined. It is one task: what was agreed is its result.',
  introduces:
    'Who has been introduced to people outside, and may write to them. It is in the words of the task.',
  send: 'The message of a task is sent by a person from its template. To send it by machine would be another process.',
  open: 'The issue of a task is opened by a person from its template.',
  involved:
    'Who else does the work, is asked before or is told after. BPMN has one performer; the others are properties.',
  audience: 'That a variable must not go outside.',
  wait_for:
    'The answer that ends a wait comes in outside the engine. Whoever owns the task finishes it then.',
  working_time:
    'Time that counts from Monday to Friday only. Timers run by the clock on the wall: a whole working week is a week, what is left is taken as it is.',
  rhythm:
    'A duty that goes on while another beside it begins or ends. It is closed and opened anew there, and its time begins again.',
  duty_deadline:
    'A deadline of a duty that counts once, from when the duty begins. It counts anew here each time the duty was done.',
} as const;

export type Construct = keyof typeof withoutCounterpart;

/** A construct that was lost, and the steps in which it is; none where it is of the process as a whole. */
export interface Loss {
  construct: Construct;
  steps: string[];
}

/** The constructs of a step that have no counterpart, in the order above. */
export function lostInStep(step: Step, {process, restarted}: Source): Construct[] {
  const has: Partial<Record<Construct, boolean>> = {
    continue_as: [step, ...Object.values(step.choose ?? {})].some((exit) => exit.continue_as !== undefined),
    claims: step.claims !== undefined,
    keeps: step.keeps === true,
    designates: step.designates !== undefined,
    introduces: step.send?.introduces !== undefined,
    send: step.send !== undefined,
    open: step.open !== undefined,
    involved: [step.responsible, step.consulted, step.informed].some((roles) => roles !== undefined),
    audience: !Array.isArray(step.sets) && Object.values(step.sets ?? {}).some(({audience}) => audience),
    wait_for: step.wait_for !== undefined,
    working_time: clockOf(step, process).some(({working}) => working),
    rhythm: restarted.has(step),
    duty_deadline: step.until !== undefined && step.within !== undefined,
  };
  return constructs.filter((construct) => has[construct]);
}

/** The constructs of a process as a whole that have no counterpart. */
export function lostInProcess({process: {promise, hands_over}}: Source): Construct[] {
  const has: Partial<Record<Construct, boolean>> = {
    holders: true,
    promise: promise !== undefined,
    hands_over: hands_over !== undefined,
  };
  return constructs.filter((construct) => has[construct]);
}

/** All that has no counterpart in a process, each with the steps in which it is. */
export function losses(source: Source): Loss[] {
  const whole = lostInProcess(source);
  const lost = source.process.steps.map((step) => ({id: step.id, constructs: lostInStep(step, source)}));
  return constructs
    .map((construct) => ({
      construct,
      steps: lost.filter(({constructs}) => constructs.includes(construct)).map(({id}) => id),
    }))
    .filter(({construct, steps}) => whole.includes(construct) || steps.length > 0);
}

const constructs = Object.keys(withoutCounterpart) as Construct[];
