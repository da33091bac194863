import type {Machine} from '../../engine/machine';
import {RefusedEvent, type Run} from '../../engine/run/run';
import {hasEnded} from '../../engine/travel';
import type {ScenarioData} from '../../types';
import {goOn, startRun} from '../play';
import {type Line, linesFrom} from './lines';

/** A way through a process, as the lines of an example and the run that they make. */
export interface Way {
  lines: Line[];
  run: Run;
}

/** So many situations are looked at before the search is given up. */
const mostRuns = 4000;

/** As many lines as an example may have. */
const mostLines = 100;

/** The shortest way on which something has come about; `null` where none was found. */
export function findWay(
  machine: Machine,
  scenario: ScenarioData,
  hasCome: (run: Run) => boolean,
  from: Way = {lines: [], run: startRun(machine, scenario)},
): Way | null {
  if (hasCome(from.run)) return from;
  const seen = new Set([keyOf(from.run)]);
  const open = [from];
  for (const way of open) {
    if (open.length > mostRuns || way.lines.length >= mostLines) continue;
    for (const line of linesFrom(machine, way.run)) {
      const run = tried(machine, scenario, way.run, line);
      if (!run) continue;
      const next = {lines: [...way.lines, line], run};
      // Two ways to one situation are as good for what comes, and not for what came.
      if (hasCome(run)) return next;
      if (seen.has(keyOf(run))) continue;
      seen.add(keyOf(run));
      open.push(next);
    }
  }
  return null;
}

/** Goes on to the end of the process, if there is a way that is not too long. */
export const toTheEnd = (machine: Machine, scenario: ScenarioData, way: Way): Way =>
  findWay(machine, scenario, ({situation}) => hasEnded(situation), way) ?? way;

function tried(machine: Machine, scenario: ScenarioData, run: Run, line: Line): Run | null {
  try {
    return goOn(machine, scenario, run, line);
  } catch (error) {
    if (error instanceof RefusedEvent) return null;
    throw error;
  }
}

/** Two runs that differ in their times alone are as good for what may come. */
function keyOf({situation, timers, progress, outcome, journal}: Run): string {
  const clocks = timers.map(({kind, step}) => `${kind} ${step}`);
  const late = journal.flatMap((entry) => (entry.type === 'late' ? [entry.step] : []));
  return JSON.stringify([situation, progress, outcome, clocks, [...new Set(late)]]);
}
