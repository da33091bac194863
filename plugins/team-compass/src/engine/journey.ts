import type {Visited} from './explore';
import {processOf, type StepKey} from './graph';
import type {Move} from './moves';
import {hasEnded, placeOf} from './travel';

/** The way to a situation as people read it: `read → decide (incident) → incident-response/acknowledge → open-issue`. */
export function describeJourney(visited: Visited, further: Move[] = []): string {
  const {start, moves} = journeyOf(visited);
  let process = processOf(start);
  const name = (key: StepKey) => {
    const home = process;
    process = processOf(key);
    return process === home ? key.slice(home.length + 1) : key;
  };
  return [...moves, ...further].reduce((way, move) => way + describeMove(move, name), name(start));
}

/** The moves that led to a situation, and the step at which they began. */
export function journeyOf(visited: Visited): {start: StepKey; moves: Move[]} {
  const moves: Move[] = [];
  let first = visited;
  for (let {by} = visited; by; {by} = first) {
    moves.push(by.move);
    first = by.from;
  }
  return {start: placeOf(first.situation), moves: moves.reverse()};
}

function describeMove({step, how, edge, outcome, to}: Move, name: (key: StepKey) => string): string {
  if (how === 'duty') return `, with ${stepOf(step)}${outcome ? ` (${outcome})` : ''} alongside`;
  const words = [outcome, edge?.branch, how === 'time box' ? how : null].filter((word) => word != null);
  const where = edge?.to.type === 'end' && hasEnded(to) ? `end: ${edge.to.outcome}` : name(placeOf(to));
  return `${words.length > 0 ? ` (${words.join(', ')})` : ''} → ${where}`;
}

const stepOf = (key: StepKey) => key.slice(processOf(key).length + 1);
