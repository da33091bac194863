import type {StepKey} from '../engine/graph';
import {type Machine, stepAt} from '../engine/machine';
import {holderOf} from '../engine/persons';
import type {Entry} from '../engine/run/events';
import type {Run} from '../engine/run/run';
import type {Person} from '../engine/situation';
import {hasEnded} from '../engine/travel';
import type {Timeline, TimelineEnd, TimelineRow} from '../types';
import {factsOf} from './facts';
import {stepMeant, stepsCalled} from './names';
import {type Act, listed, type Play} from './scenario';
import {timeOf} from './time';

/** What readers see of an example that was run. */
export function timelineOf(machine: Machine, play: Play): Timeline {
  const {acts, scenario, starts} = play;
  const isDated = scenario.starts !== undefined;
  const time = (at: number) => timeOf(at, starts, machine.zone, isDated);
  const {name, process, given = {}} = scenario;
  const rows = acts.flatMap((act) =>
    act.type === 'time' ? clockRows(machine, act, time) : beatRows(machine, play, act, time),
  );
  // The two persons of a hand-over are, before and after it, what changes hands.
  const meant = <Of extends object>(holder: Of): Of =>
    'role' in holder && (holder.role === 'outgoing' || holder.role === 'incoming')
      ? {...holder, role: scenario.role ?? holder.role}
      : holder;
  const then = endOf(machine, play);
  return {
    name,
    process,
    starts: isDated ? time(starts) : null,
    given: Object.entries(given).map(([role, person]) => meant({role, person})),
    rows: rows.map((row) => meant({...row, facts: row.facts.map(meant)})),
    then: {...then, holds: then.holds.map(meant)},
  };
}

type Telling = (at: number) => string;

/** What an act has added to the journal. */
const newIn = ({before, after}: Act): Entry[] => after.journal.slice(before?.journal.length ?? 0);

function beatRows(machine: Machine, play: Play, act: Act, time: Telling): TimelineRow[] {
  const {after, beat, before} = act;
  if (!beat || !before) return [];
  const {what} = beat;
  const row = {time: time(after.now), step: null, after: null};
  if (what.type === 'nothing') return [];
  if (what.type === 'reply') {
    const person = play.scenario.given?.[what.from] ?? null;
    return [{...row, what: 'reply', person, role: what.from, facts: []}];
  }
  if (what.type === 'hand-over') {
    const person = named(machine, holderOf(machine, before.situation, what.role));
    return [
      {...row, what: 'hand-over', person, role: what.role, facts: [{type: 'took over', person: what.to}]},
    ];
  }
  const entries = newIn(act);
  const step = stepMeant(machine, play.scenario.process, before.situation, what.step);
  const {owner} = stepAt(machine, step);
  return [
    {
      ...row,
      what: machine.graph.duties.has(step) ? 'duty' : 'step',
      step,
      person: named(machine, beat.by ?? actorIn(entries) ?? holderOf(machine, before.situation, owner)),
      role: beat.by === null ? owner : roleOf(play, beat.by),
      facts: factsOf(machine, before, entries),
    },
  ];
}

/** Who claims a step or sends its message. */
function actorIn(entries: Entry[]): Person | null {
  for (const entry of entries)
    if (entry.type === 'claimed' || (entry.type === 'sent' && entry.by !== null)) return entry.by;
  return null;
}

const roleOf = ({scenario}: Play, person: Person): string | null =>
  Object.entries(scenario.given ?? {}).find(([, holder]) => holder === person)?.[0] ?? null;

/** Somebody who has no name in the example is called by their role. */
const named = ({roles}: Machine, person: Person | null): Person | null =>
  person !== null && Object.hasOwn(roles, person) ? null : person;

/** One row for each clock that ran out, with what came of it. */
function clockRows(machine: Machine, act: Act, time: Telling): TimelineRow[] {
  const rows: {start: Entry; entries: Entry[]}[] = [];
  for (const entry of newIn(act)) {
    const last = rows.at(-1);
    const isClock = entry.type === 'late' || entry.type === 'time box' || entry.type === 'silence';
    if (isClock || !last || last.start.type === 'late' || last.start.at !== entry.at)
      rows.push({start: entry, entries: [entry]});
    else last.entries.push(entry);
  }
  return rows.flatMap(({start, entries}) => clockRow(machine, act.before, start, entries, time));
}

function clockRow(
  machine: Machine,
  before: Run | null,
  start: Entry,
  entries: Entry[],
  time: Telling,
): TimelineRow[] {
  if (!before) return [];
  const row = {time: time(start.at), person: null, role: null, after: null};
  const facts = factsOf(machine, before, entries);
  switch (start.type) {
    case 'late': {
      const told = {type: 'told', role: start.told, person: personOf(machine, before, start.told)} as const;
      return [{...row, what: 'late', step: start.step, after: start.within, facts: [told]}];
    }
    case 'time box':
    case 'silence': {
      const next = entries.flatMap((entry) =>
        entry.type === 'entered' && !entry.alongside ? entry.step : [],
      );
      const [on] = start.type === 'time box' ? next : [];
      const goesOn = on === undefined ? [] : [{type: 'goes on', step: on} as const];
      return [{...row, what: start.type, step: start.step, after: start.after, facts: [...facts, ...goesOn]}];
    }
    default: {
      const step = entries.flatMap((entry) =>
        entry.type === 'entered' && !entry.alongside ? entry.step : [],
      )[0];
      return step === undefined ? [] : [{...row, what: 'wait', step, facts}];
    }
  }
}

const personOf = (machine: Machine, {situation}: Run, role: string): Person | null =>
  named(machine, holderOf(machine, situation, role));

function endOf(machine: Machine, {acts, scenario}: Play): TimelineEnd {
  const {at, ended, free, holds = {}, known, later, never, sent, told} = scenario.then;
  const last = acts.at(-1)?.after;
  const steps = (names: string | string[] | undefined): StepKey[] =>
    listed(names).flatMap((name) => stepsCalled(machine, scenario.process, name)[0] ?? []);
  const here = at !== undefined && last && !hasEnded(last.situation);
  return {
    at: here ? stepMeant(machine, scenario.process, last.situation, at) : null,
    ended: ended ?? null,
    holds: Object.entries(holds).map(([role, person]) => ({role, person})),
    free: listed(free),
    sent: listed(sent),
    told: listed(told),
    known: listed(known),
    never: steps(never),
    later: steps(later),
  };
}
