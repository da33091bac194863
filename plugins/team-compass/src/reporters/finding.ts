import picocolors from 'picocolors';
import type {Diagnostic} from '../types';
import {frame, linesIn, visible} from './frame';

export type Paint = ReturnType<typeof picocolors.createColors>;
const plain = picocolors.createColors(false);

/** One finding with its file, for places that show it alone, such as a browser's overlay. */
export function reportFinding(diagnostic: Diagnostic, source: string | undefined): string {
  const lines = source === undefined ? null : linesIn(source);
  return `${visible(diagnostic.file)}:${pointOf(diagnostic)}\n${findingBlock(diagnostic, lines, plain)}`;
}

/** One finding: what and where, the line in question, what to do, and the rule's page. */
export function findingBlock(diagnostic: Diagnostic, source: string[] | null, paint: Paint): string {
  const {severity, place, reason, ruleId, note, cause, url} = diagnostic;
  const colors = {error: paint.red, warning: paint.yellow, hint: paint.cyan};
  const at = paint.dim(pointOf(diagnostic).padStart(6));
  const lines = [`${at}  ${colors[severity](severity)}  ${visible(reason)}  ${paint.dim(ruleId)}`];
  if (place && source) lines.push('', indent(frame(source, place)), '');
  if (note) lines.push(indent(`${paint.bold('what to do')}  ${visible(note)}`));
  if (cause) {
    const where = `${visible(cause.file)}:${cause.place?.start.line ?? 1}`;
    lines.push(indent(`${paint.bold('see also')}    ${where}  ${visible(cause.message)}`));
  }
  lines.push(indent(paint.dim(url)));
  return lines.join('\n');
}

const pointOf = ({place}: Diagnostic) => (place ? `${place.start.line}:${place.start.column}` : '1:1');

const indent = (text: string) => text.replace(/^(?=.)/gm, '        ');
