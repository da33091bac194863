import {type Loss, withoutCounterpart} from './counterparts';

/** One line for each thing that BPMN cannot say, with the steps in which it is said. */
export const lossLines = (losses: Loss[]): string[] =>
  losses.map(
    ({construct, steps}) =>
      `${construct}${steps.length > 0 ? ` (${steps.join(', ')})` : ''}: ${withoutCounterpart[construct]}`,
  );

/** What whoever exports a process must know, for the terminal. */
export function lossReport(process: string, losses: Loss[]): string {
  const count = losses.length === 1 ? '1 thing' : `${losses.length} things`;
  const lines = lossLines(losses).map((line) => `  ${line}\n`);
  return `${count} in \`${process}\` with no counterpart in BPMN; the documentation in the file tells them in words:\n${lines.join('')}`;
}
