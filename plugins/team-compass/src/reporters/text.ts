import picocolors from 'picocolors';
import {findingBlock} from './finding';
import {linesIn} from './frame';
import {countOf, type Report} from './report';
import {visible} from './visible';

/** A report for people: by file, with the line in question, and a count at the end. */
export function reportText(report: Report, {color = false} = {}): string {
  const paint = picocolors.createColors(color);
  const blocks: string[] = [];
  let file: string | null = null;
  let lines: string[] | null = null;
  for (const diagnostic of report.diagnostics) {
    if (diagnostic.file !== file) {
      file = diagnostic.file;
      lines = Object.hasOwn(report.sources, file) ? linesIn(report.sources[file] ?? '') : null;
      blocks.push(paint.underline(visible(file)));
    }
    blocks.push(findingBlock(diagnostic, lines, paint));
  }
  const {errors, warnings, notices, hints, waived} = countOf(report.diagnostics);
  const counts = [plural(errors, 'error'), plural(warnings, 'warning')];
  if (notices) counts.push(plural(notices, 'notice'));
  if (hints) counts.push(plural(hints, 'hint'));
  if (waived) counts.push(`${waived} waived`);
  const mark = errors ? paint.red('✖') : paint.green('✔');
  return `${[...blocks, `${mark} ${counts.join(', ')} in ${plural(report.pages, 'page')}`].join('\n\n')}\n`;
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
