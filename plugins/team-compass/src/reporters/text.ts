import picocolors from 'picocolors';
import type {Rule} from '../types';
import {findingBlock} from './finding';
import {linesIn} from './frame';
import {countOf, isWaived, type Report, summaryOf, whyAt} from './report';
import {visible} from './visible';
import {withoutCommands} from './workflow-command';

/** A report for people: by file, with the line in question, and a count at the end. */
export function reportText(
  report: Report,
  {color = false, rules = []}: {color?: boolean; rules?: Pick<Rule, 'id' | 'why'>[]} = {},
): string {
  const paint = picocolors.createColors(color);
  const why = whyAt(report.diagnostics, rules);
  const blocks: string[] = [];
  let file: string | null = null;
  let lines: string[] | null = null;
  for (const diagnostic of report.diagnostics) {
    if (diagnostic.file !== file) {
      file = diagnostic.file;
      lines = Object.hasOwn(report.sources, file) ? linesIn(report.sources[file] ?? '') : null;
      blocks.push(paint.underline(visible(file)));
    }
    blocks.push(findingBlock(diagnostic, lines, paint, why.get(diagnostic)));
  }
  const mark = countOf(report.diagnostics).errors ? paint.red('✖') : paint.green('✔');
  // The log of a workflow must not take a line of a page for one of ours.
  return withoutCommands(`${[...blocks, `${mark} ${summaryOf(report)}${mendable(report)}`].join('\n\n')}\n`);
}

function mendable({diagnostics}: Report): string {
  const count = diagnostics.filter((diagnostic) => diagnostic.fix && !isWaived(diagnostic)).length;
  return count === 0 ? '' : `, of which \`compass check --fix\` may mend ${count}`;
}
