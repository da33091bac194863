import picocolors from 'picocolors';
import {findingBlock} from './finding';
import {visible} from './frame';
import {countOf, type Report} from './report';

/** A report for people: by file, with the line in question, and a count at the end. */
export function reportText(report: Report, {color = false} = {}): string {
  const paint = picocolors.createColors(color);
  const blocks: string[] = [];
  let file: string | null = null;
  for (const diagnostic of report.diagnostics) {
    if (diagnostic.file !== file) blocks.push(paint.underline(visible(diagnostic.file)));
    file = diagnostic.file;
    blocks.push(findingBlock(diagnostic, report.sources[diagnostic.file], paint));
  }
  const {errors, warnings, hints} = countOf(report.diagnostics);
  const counts = [plural(errors, 'error'), plural(warnings, 'warning')];
  if (hints) counts.push(plural(hints, 'hint'));
  const mark = errors ? paint.red('✖') : paint.green('✔');
  return `${[...blocks, `${mark} ${counts.join(', ')} in ${plural(report.pages, 'page')}`].join('\n\n')}\n`;
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
