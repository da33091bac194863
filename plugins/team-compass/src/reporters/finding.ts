import picocolors from 'picocolors';
import type {Diagnostic, Waived} from '../types';
import {frame, linesIn} from './frame';
import {isWaived, waiverWords} from './report';
import {visible} from './visible';

export type Paint = ReturnType<typeof picocolors.createColors>;
const plain = picocolors.createColors(false);

/**
 * One finding with its file, for places that show it alone, such as a browser's overlay.
 *
 * @param why why its rule matters, where that is to be said
 */
export function reportFinding(diagnostic: Diagnostic, source: string | undefined, why?: string): string {
  const lines = source === undefined ? null : linesIn(source);
  return `${visible(diagnostic.file)}:${pointOf(diagnostic)}\n${findingBlock(diagnostic, lines, plain, why)}`;
}

/** One finding: what and where, the line in question, what to do, and the rule's page. */
export function findingBlock(
  diagnostic: Diagnostic,
  source: string[] | null,
  paint: Paint,
  why?: string,
): string {
  if (isWaived(diagnostic)) return waivedBlock(diagnostic, paint);
  const {severity, place, reason, ruleId, note, cause, waived, url} = diagnostic;
  const colors = severityColors(paint);
  const at = paint.dim(pointOf(diagnostic).padStart(6));
  const lines = [`${at}  ${colors[severity](severity)}  ${visible(reason)}  ${paint.dim(ruleId)}`];
  if (place && source) lines.push('', indent(frame(source, place)), '');
  if (note) lines.push(indent(`${paint.bold('note')}        ${visible(note)}`));
  if (cause) {
    const where = `${visible(cause.file)}:${cause.place?.start.line ?? 1}`;
    lines.push(indent(`${paint.bold('see also')}    ${where}  ${visible(cause.message)}`));
  }
  if (why !== undefined) lines.push(indent(`${paint.bold('why')}         ${visible(why)}`));
  if (waived) lines.push(indent(`${paint.bold('was waived')}  ${waiverWords(waived)}`));
  lines.push(indent(paint.dim(url)));
  return lines.join('\n');
}

/** Of what is waived as much as is needed to see that it is, and until when. */
function waivedBlock(diagnostic: Diagnostic & {waived: Waived}, paint: Paint): string {
  const {reason, ruleId, waived} = diagnostic;
  const head = `${pointOf(diagnostic).padStart(6)}  waived  ${visible(reason)}  ${ruleId}`;
  return `${paint.dim(head)}\n${indent(paint.dim(waiverWords(waived)))}`;
}

/** The colour of each severity. */
export const severityColors = (paint: Paint) => ({
  error: paint.red,
  warning: paint.yellow,
  notice: paint.blue,
  hint: paint.cyan,
});

const pointOf = ({place}: Diagnostic) => (place ? `${place.start.line}:${place.start.column}` : '1:1');

const indent = (text: string) => text.replace(/^(?=.)/gm, '        ');
