import {mainSteps, processOf} from '../engine/graph';
import type {Machine} from '../engine/machine';
import type {Entry} from '../engine/run/events';
import type {Run} from '../engine/run/run';
import type {Coverage, CoverageItem, Process, ProcessCoverage, Role, Step} from '../types';
import type {Play} from './scenario';

/** What of all processes some worked examples walk: those that show what they say. */
export function coverageOf(machine: Machine, plays: Play[]): Coverage {
  const sound = plays.filter(({mistakes}) => mistakes.length === 0);
  const walks = sound.map((play) => ({name: play.scenario.name, walked: walkedIn(machine, play)}));
  const processes = Object.values(machine.processes).map((process): ProcessCoverage => {
    const items = itemsOf(machine, process).map((item) => ({
      ...item,
      by: walks.filter(({walked}) => walked.has(idOf(item))).map(({name}) => name),
    }));
    return {id: process.id, title: process.title, file: process.file, items};
  });
  const items = processes.flatMap((process) => process.items);
  const walked = items.filter(({by}) => by.length > 0).length;
  const percent = items.length === 0 ? 100 : Math.floor((100 * walked) / items.length);
  return {processes, scenarios: plays.length, walked, total: items.length, percent};
}

/** Whether a run has walked something that can happen in a process. */
export const hasWalked = (machine: Machine, {journal}: Run, role: string | undefined, item: Item): boolean =>
  journal.some((entry) => itemsFor(machine, entry, role).some((walked) => idOf(walked) === idOf(item)));

/** What no worked example walks, by `process/step`; of a hand-over of a role by `process/`. */
export function unwalkedByStep({processes}: Coverage): Record<string, CoverageItem[]> {
  const unwalked: Record<string, CoverageItem[]> = {};
  for (const item of processes.flatMap(({items}) => items))
    if (item.by.length === 0) (unwalked[`${item.process}/${item.step ?? ''}`] ??= []).push(item);
  return unwalked;
}

type Item = Omit<CoverageItem, 'by'>;

const idOf = ({process, step, what, name}: Item) => JSON.stringify([process, step, what, name]);

/** All that can happen in a process besides going on: branches, clocks, designations, hand-overs. */
function itemsOf(machine: Machine, process: Process): Item[] {
  const main = new Set(mainSteps(process).map(({id}) => id));
  const ofSteps = process.steps.flatMap((step) => {
    const item = (what: Item['what'], name: string | null = null): Item => ({
      process: process.id,
      step: step.id,
      what,
      name,
    });
    const isMain = main.has(step.id);
    return [
      ...(isMain ? Object.keys(step.choose ?? {}).map((branch) => item('branch', branch)) : []),
      ...(isMain && step.timebox ? [item('time box')] : []),
      ...(isMain && step.wait_for ? [item('silence')] : []),
      ...(step.within && step.if_late ? [item('deadline')] : []),
      ...(!isMain && step.every && step.if_late ? [item('cadence')] : []),
      ...designations(machine, process, step).map((how) => item(how, step.designates?.role)),
    ];
  });
  const handed = (process.hands_over ?? []).map(
    (role): Item => ({process: process.id, step: null, what: 'hand-over', name: role}),
  );
  return [...ofSteps, ...handed];
}

/** How the designation of a step can end. */
function designations({roles}: Machine, {hands_over = []}: Process, {designates}: Step): Item['what'][] {
  if (!designates) return [];
  const {role, tie_break} = designates;
  const isPerson = role === 'incoming' || role === 'outgoing';
  const meant = (isPerson ? hands_over : [role]).flatMap((id) => roles[id] ?? []);
  const some = (fits: (found: Role) => boolean) => meant.some(fits);
  return [
    'agreed',
    ...(some(({may_decline}) => may_decline === true) ? (['declined'] as const) : []),
    ...(tie_break !== undefined || some((found) => found.tie_break !== undefined)
      ? (['appointed'] as const)
      : []),
    ...(!isPerson && some((found) => found.default !== undefined) ? (['kept'] as const) : []),
  ];
}

function walkedIn(machine: Machine, {acts, scenario}: Play): Set<string> {
  const journal = acts.at(-1)?.after.journal ?? [];
  const items = journal.flatMap((entry) => itemsFor(machine, entry, scenario.role));
  return new Set(items.map(idOf));
}

function itemsFor(machine: Machine, entry: Entry, handedOver: string | undefined): Item[] {
  if (entry.type === 'handed over') return handing(machine, entry.role);
  if (!('step' in entry)) return [];
  const process = processOf(entry.step);
  const step = entry.step.slice(process.length + 1);
  const item = (what: Item['what'], name: string | null = null): Item => ({process, step, what, name});
  switch (entry.type) {
    case 'completed':
      return entry.branch === null ? [] : [item('branch', entry.branch)];
    case 'time box':
    case 'silence':
      return [item(entry.type)];
    case 'late': {
      const {within, every} = machine.graph.steps[entry.step]?.step ?? {};
      return [
        ...(entry.within === within ? [item('deadline')] : []),
        ...(entry.within === every ? [item('cadence')] : []),
      ];
    }
    case 'agreed':
    case 'appointed':
      return [
        item(entry.type, entry.role),
        ...(entry.role === 'incoming' && handedOver !== undefined ? handing(machine, handedOver) : []),
      ];
    case 'declined':
    case 'kept':
      return [item(entry.type, entry.role)];
    default:
      return [];
  }
}

/** A role has changed hands, whatever process hands it over. */
const handing = ({processes}: Machine, role: string): Item[] =>
  Object.values(processes)
    .filter(({hands_over}) => hands_over?.includes(role))
    .map(({id}) => ({process: id, step: null, what: 'hand-over', name: role}));
