import picocolors from 'picocolors';
import stringWidth from 'string-width';
import {quoteList} from '../model/names';
import {coverageWords} from '../scenarios/coverage-words';
import type {Coverage, CoverageItem, ProcessCoverage} from '../types';
import {visible} from './visible';

type Colors = ReturnType<typeof picocolors.createColors>;

interface Options {
  /** The percents that the configuration asks for. */
  wanted: number | null;
  /** How many findings there are in worked examples: those that fail walk nothing. */
  failed: number;
  /** The processes with mistakes in their steps: nobody can walk them. */
  broken: string[];
  color?: boolean;
}

/** A table for each process: what can happen in it, and the worked example that walks it. */
export function reportCoverage(coverage: Coverage, {wanted, failed, broken, color = false}: Options): string {
  const paint = picocolors.createColors(color);
  const {percent, processes, scenarios, total, walked} = coverage;
  const isEnough = wanted === null || percent >= wanted;
  const mark = isEnough ? paint.green('✔') : paint.red('✖');
  const asked = wanted === null ? '' : `; compass.yml asks for ${wanted} %`;
  const examples = `${scenarios} worked ${scenarios === 1 ? 'example walks' : 'examples walk'}`;
  return `${[
    ...processes.filter(({items}) => items.length > 0).map((process) => table(process, paint)),
    `${mark} ${examples} ${walked} of ${total}: ${percent} %${asked}`,
    ...(broken.length > 0
      ? [
          `${paint.yellow('!')} Left out for their mistakes, with the examples that come to them: ${quoteList(broken.map(visible), 'and')}. See compass check.`,
        ]
      : []),
    ...(failed > 0
      ? [`${paint.yellow('!')} Some examples have mistakes and count for nothing: see compass check.`]
      : []),
  ].join('\n\n')}\n`;
}

function table({id, items}: ProcessCoverage, paint: Colors): string {
  const walked = items.filter(({by}) => by.length > 0).length;
  const rows = items.map((item) => [item.step ?? '', coverageWords(item), walkers(item)].map(visible));
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))));
  const lines = rows.map((row, index) => {
    const isWalked = (items[index]?.by.length ?? 0) > 0;
    const cells = row.map(
      (cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - stringWidth(cell))),
    );
    const line = `${isWalked ? paint.green('✔') : paint.red('✖')} ${cells.join('  ')}`.trimEnd();
    return `  ${line}`;
  });
  return [`${paint.underline(visible(id))}  ${walked} of ${items.length}`, '', ...lines].join('\n');
}

const walkers = ({by: [first, ...others]}: CoverageItem): string =>
  first === undefined ? '–' : first + (others.length > 0 ? ` +${others.length}` : '');
