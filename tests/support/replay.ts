import type {Role} from 'team-compass';
import {type Instant, instantOf, inWeek} from '../../plugins/team-compass/src/engine/calendar';
import {type Machine, machineOf} from '../../plugins/team-compass/src/engine/machine';
import type {RunEvent} from '../../plugins/team-compass/src/engine/run/events';
import {reduce} from '../../plugins/team-compass/src/engine/run/reduce';
import {RefusedEvent, type Run} from '../../plugins/team-compass/src/engine/run/run';
import {describeEntry} from './describe-entry';

const role = (id: string, facts: Partial<Role>) => ({
  id,
  title: id,
  file: `${id}.md`,
  owner: null,
  definition: '',
  ...facts,
});

/** The cast of all examples. */
export const cast = Object.fromEntries(
  [
    role('keeper', {held: 'standing', holders: {min: 1, max: 1}, backup: 'lead'}),
    role('lead', {held: 'standing', holders: {min: 1, max: 1}, backup: 'keeper'}),
    role('steward', {held: 'standing', holders: {min: 2, max: 2}, claimed: true}),
    role('deputy', {
      held: 'per_run',
      default: 'steward',
      may_decline: true,
      tie_break: 'lead',
      delegate_to: 'anyone',
    }),
    role('helper', {held: 'per_run', may_decline: true, tie_break: 'lead', delegate_to: 'anyone'}),
    role('stand-in', {held: 'per_run', default: 'steward', may_decline: true}),
    role('guest', {held: 'external'}),
  ].map((made) => [made.id, made as Role]),
);

const people = {keeper: 'Kim', lead: 'Lea', steward: 'Ana'};
/** A Monday. */
const monday = '2026-11-23';
const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** A machine for processes as their front matter has them, with the cast above. */
export function machineFrom(processes: Record<string, object>): Machine {
  const written = processes as Record<string, {steps: Record<string, object>}>;
  const made = Object.entries(written).map(([id, {steps, ...facts}]) => [
    id,
    {
      id,
      title: id,
      file: `${id}.md`,
      owner: null,
      starts_when: '',
      ...facts,
      steps: Object.entries(steps).map(([step, fields]) => ({id: step, title: step, ...fields})),
    },
  ]);
  return machineOf({processes: Object.fromEntries(made), roles: cast, templates: {}});
}

/**
 * Runs a script of events, one on each line that begins with `>`, and gives it back with what follows from each.
 *
 * A time on such a line is when it happens; without one it happens at once.
 */
export function replay(processes: Record<string, object>, script: string): string {
  const machine = machineFrom(processes);
  let run: Run | null = null;
  const lines: string[] = [];
  for (const line of script.split('\n').filter((written) => written.startsWith('>'))) {
    lines.push(line);
    const at: Instant = run?.now ?? instantOf(`${monday}T09:00`, 'UTC');
    const before: number = run?.journal.length ?? 0;
    try {
      run = reduce(machine, run, eventOf(machine, run, line, at));
      for (const entry of run.journal.slice(before))
        lines.push(`  ${inWeek(entry.at, 'UTC')}  ${describeEntry(entry)}`);
    } catch (error) {
      if (!(error instanceof RefusedEvent)) throw error;
      lines.push(`  refused: ${error.message}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function eventOf(machine: Machine, run: Run | null, line: string, now: Instant): RunEvent {
  const [, day, hour, type = '', rest = ''] =
    /^> (?:(?:(\w{3}) )?(\d\d:\d\d) )?(started|time passed|handed over|\w+) ?(.*)$/.exec(line) ?? [];
  const at = hour === undefined ? now : momentOf(day, hour, now);
  const [first = '', second = ''] = rest.split(' ');
  const step = keyOf(machine, run, first);
  switch (type) {
    case 'started':
      return {type, process: 'example', at, people, ...(first ? {role: first} : {})};
    case 'time passed':
      return {type, to: at};
    case 'noted':
      return {type, variable: first};
    case 'replied':
      return {type, from: first};
    case 'handed over':
      return {type, role: first, to: second};
    case 'claimed':
      return {type, step, by: second};
    case 'asked':
    case 'appointed':
      return {type, step, person: second};
    case 'completed':
      return {type, step, ...(second ? {choice: second} : {})};
    default:
      return {type: type as 'agreed', step};
  }
}

/** A step by its id: of the process that acts, or of one that called it. */
function keyOf(machine: Machine, run: Run | null, id: string): string {
  const processes = [...(run?.situation.frames ?? [])].reverse().map(({process}) => process);
  const keys = [...processes, 'example'].map((process) => `${process}/${id}`);
  return keys.find((key) => machine.graph.steps[key]) ?? `example/${id}`;
}

/** The next time that it is this hour, on that day of the week. */
function momentOf(day: string | undefined, hour: string, now: Instant): Instant {
  const today = new Date(now).toISOString().slice(0, 10);
  const at = instantOf(`${today}T${hour}`, 'UTC');
  const ahead = day === undefined ? 0 : (days.indexOf(day) - ((new Date(now).getUTCDay() + 6) % 7) + 7) % 7;
  return at + ahead * 24 * 60 * 60_000;
}
