import type {Edge} from '../engine/graph';
import type {Compass, Process, Step} from '../types';
import type {Words} from './types';

const plain = (text: string): Words => ({text, sign: null});
const timed = (text: string): Words => ({text, sign: 'clock'});

/** What a step says of time and of other processes, in a few words each. */
export function factsOf(compass: Compass, process: Process, step: Step): Words[] {
  const {within, timebox, every, until, wait_for, run} = step;
  const facts: Words[] = [];
  if (within) facts.push(timed(`within ${within}`));
  if (timebox) facts.push(timed(`try for ${timebox.after}`));
  if (every) facts.push(timed(`every ${every}`));
  if (until) facts.push(plain(`until “${titleOfStep(process, until)}”`));
  if (wait_for)
    facts.push(timed(`wait for ${titleOfActor(compass, wait_for.reply_from)}, at most ${wait_for.at_most}`));
  if (run) facts.push(plain(`runs “${titleOfProcess(compass, run)}”`));
  return facts;
}

/** When a way out of a step is taken, and how long one waits first. */
export function wordsOfWay({branch, timedOut}: Edge, step: Step): Words[] {
  if (timedOut) return step.timebox ? [timed(`after ${step.timebox.after}`)] : [];
  const taken = branch === null ? undefined : step.choose?.[branch];
  if (!taken) return [];
  const words = [plain(taken.when ?? taken.otherwise ?? '')];
  return taken.wait ? [...words, timed(`wait ${taken.wait}`)] : words;
}

/** A way that leads back to its own step stands in the step, as a fact. */
export function onceMore([when, ...waits]: Words[]): Words[] {
  return [{text: when ? `${when.text}: again` : 'again', sign: 'again'}, ...waits];
}

export const titleOfEnd = (outcome: string) => outcome.replaceAll('-', ' ');

/** Who acts: a role, or one of the two persons of a hand-over. */
export function titleOfActor({roles}: Compass, id: string): string {
  if (id === 'outgoing') return 'Whoever hands over';
  if (id === 'incoming') return 'Whoever takes over';
  return (Object.hasOwn(roles, id) ? roles[id]?.title : undefined) ?? id;
}

export function titleOfProcess({processes}: Compass, id: string): string {
  return (Object.hasOwn(processes, id) ? processes[id]?.title : undefined) ?? id;
}

function titleOfStep({steps}: Process, id: string): string {
  return steps.find((step) => step.id === id)?.title ?? id;
}
