import {processOf, type StepKey} from '../engine/graph';
import type {Entry} from '../engine/run/events';

/** So many steps of a way are shown. */
const shown = 15;

/** The way that a run has taken, as people read it: `acknowledge → first-try (fixed) → announce`. */
export function describeRun(journal: Entry[]): string {
  let process: string | null = null;
  const name = (step: StepKey) => {
    const home = process;
    process = processOf(step);
    return home === null || home === process ? step.slice(process.length + 1) : step;
  };
  const steps: string[] = [];
  const add = (words: string) => steps.push(`${steps.pop() ?? ''}${words}`);
  const duties = new Set(
    journal.flatMap((entry) => (entry.type === 'entered' && entry.alongside ? entry.step : [])),
  );
  for (const entry of journal) {
    if (entry.type === 'entered' && !entry.alongside) steps.push(name(entry.step));
    else if (entry.type === 'ended') steps.push(`end: ${entry.outcome}`);
    else if (entry.type === 'time box' || entry.type === 'silence') add(` (${entry.type})`);
    else if (entry.type === 'completed' && entry.branch !== null) add(` (${entry.branch})`);
    else if (entry.type === 'completed' && duties.has(entry.step))
      add(`, with ${entry.step.slice(processOf(entry.step).length + 1)} alongside`);
  }
  return [...(steps.length > shown ? ['…'] : []), ...steps.slice(-shown)].join(' → ');
}
