import type {Compass, Process} from '../types';
import {type StepFacts, stepsOf} from './step';

/** Answers for it, does the work, is consulted, is informed. */
export type Letter = 'A' | 'R' | 'C' | 'I';

export interface MatrixRow {
  step: StepFacts;
  /** The letters of each column, in their order; none for who has no part in the step. */
  cells: Letter[][];
}

/** Who has which part in which step. */
export interface Matrix {
  /** Ids of roles, and `outgoing` and `incoming` for the two persons of a hand-over. */
  columns: string[];
  processes: {process: Process; rows: MatrixRow[]}[];
}

/** The responsibility matrix of some processes: the people in the order in which they come in. */
export function matrixOf(compass: Compass, processes: Process[]): Matrix {
  const parts = processes.map((process) => ({
    process,
    rows: stepsOf(compass, process).map((step) => ({step, letters: lettersOf(compass, step)})),
  }));
  const everybody = parts.flatMap(({rows}) => rows.flatMap(({letters}) => [...letters.keys()]));
  const columns = [...new Set(everybody)];
  return {
    columns,
    processes: parts.map(({process, rows}) => ({
      process,
      rows: rows.map(({step, letters}) => ({step, cells: columns.map((id) => [...(letters.get(id) ?? [])])})),
    })),
  };
}

function lettersOf(compass: Compass, step: StepFacts): Map<string, Set<Letter>> {
  const letters = new Map<string, Set<Letter>>();
  const give = (letter: Letter, people: string[]) => {
    for (const id of people) letters.set(id, (letters.get(id) ?? new Set()).add(letter));
  };
  const {owner, responsible, consulted, informed, send} = step;
  give('A', [owner]);
  give('R', responsible.length > 0 ? responsible : [owner]);
  give('C', consulted);
  const insiders = (send?.to ?? []).filter((id) => compass.roles[id]?.held !== 'external');
  give('I', [...informed, ...insiders]);
  return letters;
}
