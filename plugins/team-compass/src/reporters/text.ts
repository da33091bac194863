import picocolors from 'picocolors';
import type {Diagnostic} from '../types';
import {frame, visible} from './frame';
import {countOf, type Report} from './report';

/** A report for people: by file, with the line in question, and a count at the end. */
export function reportText(report: Report, {color = false} = {}): string {
  const paint = picocolors.createColors(color);
  const colors = {error: paint.red, warning: paint.yellow, hint: paint.cyan};
  const blocks: string[] = [];
  let file: string | null = null;
  for (const diagnostic of report.diagnostics) {
    if (diagnostic.file !== file) blocks.push(paint.underline(visible(diagnostic.file)));
    file = diagnostic.file;
    blocks.push(block(diagnostic));
  }
  return `${[...blocks, summary()].join('\n\n')}\n`;

  function block(diagnostic: Diagnostic): string {
    const {severity, place, reason, ruleId, note, cause, url} = diagnostic;
    const source = report.sources[diagnostic.file];
    const at = place ? `${place.start.line}:${place.start.column}` : '1:1';
    const lines = [
      `${paint.dim(at.padStart(6))}  ${colors[severity](severity)}  ${visible(reason)}  ${paint.dim(ruleId)}`,
    ];
    if (place && source !== undefined) lines.push('', indent(frame(source, place)), '');
    if (note) lines.push(indent(`${paint.bold('what to do')}  ${visible(note)}`));
    if (cause)
      lines.push(
        indent(
          `${paint.bold('see also')}    ${visible(cause.file)}:${cause.place?.start.line ?? 1}  ${visible(cause.message)}`,
        ),
      );
    lines.push(indent(paint.dim(url)));
    return lines.join('\n');
  }

  function summary(): string {
    const {errors, warnings, hints} = countOf(report.diagnostics);
    const found = [
      plural(errors, 'error'),
      plural(warnings, 'warning'),
      ...(hints ? [plural(hints, 'hint')] : []),
    ].join(', ');
    const mark = errors ? paint.red('✖') : paint.green('✔');
    return `${mark} ${found} in ${plural(report.pages, 'page')}`;
  }
}

const indent = (text: string) =>
  text
    .split('\n')
    .map((line) => (line ? `        ${line}` : line))
    .join('\n');
const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
