import {variablesOf} from '../engine/known';
import type {Compass, Step} from '../types';
import {type Construct, lostInProcess, lostInStep, withoutCounterpart} from './counterparts';
import type {Source} from './source';

type Roles = string | string[] | undefined;

/** The title of a role; `outgoing` and `incoming` are the two persons of a hand-over. */
export const roleTitle = ({roles}: Compass, id: string) =>
  Object.hasOwn(roles, id) ? (roles[id]?.title ?? id) : id;

const titles = (compass: Compass, roles: Roles) =>
  [roles ?? []]
    .flat()
    .map((id) => roleTitle(compass, id))
    .join(', ');

/** What a step says, in words: all of it, also what its timers and flows say. */
export function stepWords(source: Source, step: Step): string[] {
  const {compass} = source;
  const {send, designates, wait_for, timebox} = step;
  const sets = Object.entries(variablesOf(step)).map(([name, {audience}]) =>
    audience ? `${name} (for: ${audience})` : name,
  );
  const lines: [string, string | false | undefined][] = [
    ['Owner', roleTitle(compass, step.owner)],
    ['Done by', titles(compass, step.responsible)],
    ['Consulted', titles(compass, step.consulted)],
    ['Informed', titles(compass, step.informed)],
    ['Claims', step.claims && roleTitle(compass, step.claims)],
    ['Keeps', step.keeps && 'the step stays with its owner'],
    ['Runs', step.run],
    ['Opens', step.open],
    ['Sets', sets.join(', ')],
    ['Designates', designates && roleTitle(compass, designates.role)],
    ['Asks at most', designates?.tries !== undefined && `${designates.tries} people`],
    ['Appoints when all declined', designates?.tie_break && roleTitle(compass, designates.tie_break)],
    ["May decide in the owner's place", designates?.pass_to && roleTitle(compass, designates.pass_to)],
    ['Recorded in', designates?.record_in],
    ['Sends', send && `${send.template ?? 'a message'} to ${titles(compass, send.to)}`],
    ['Introduces', titles(compass, send?.introduces)],
    ['Within', step.within],
    ['Every', step.every],
    ['Hears when it is late', step.if_late && roleTitle(compass, step.if_late.notify)],
    ['Stops trying after', timebox?.after],
    ['Waits for', wait_for && `${roleTitle(compass, wait_for.reply_from)}, at most ${wait_for.at_most}`],
    ['Alongside', step.alongside?.join(', ')],
    ['Until', step.until],
  ];
  return [...told(lines), ...lostWords(lostInStep(step, source))];
}

/** What a process says as a whole, in words. */
export function processWords(source: Source): string[] {
  const {compass, process} = source;
  const {promise} = process;
  const lines: [string, string | false | undefined][] = [
    ['About', process.description],
    ['Kept by', process.owner !== null && roleTitle(compass, process.owner)],
    ['Starts when', process.starts_when],
    ['Needs', process.needs?.join(', ')],
    ['Clock', process.clock],
    ['Promise', promise && `${promise.within} from ${promise.from}, kept by ${promise.kept_by.join(', ')}`],
    ['Hands over', titles(compass, process.hands_over)],
  ];
  return [...told(lines), ...lostWords(lostInProcess(source))];
}

const told = (lines: [string, string | false | undefined][]) =>
  lines.flatMap(([label, words]) => (words ? [`${label}: ${words}`] : []));

const lostWords = (constructs: Construct[]) =>
  constructs.map((construct) => `No counterpart in BPMN (${construct}): ${withoutCounterpart[construct]}`);
