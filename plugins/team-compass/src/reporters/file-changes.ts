import {structuredPatch} from 'diff';
import picocolors from 'picocolors';
import type {FileChange} from '../types';
import {visible} from './visible';
import {withoutCommands} from './workflow-command';

type Paint = ReturnType<typeof picocolors.createColors>;

/** What would become of files, as the unified diff that reviewers know. It is shown, not to be applied. */
export function reportFileChanges(changes: FileChange[], {color = false} = {}): string {
  const paint = picocolors.createColors(color);
  const lines = changes.flatMap((change) => [...heading(change, paint), ...hunks(change, paint)]);
  return withoutCommands(lines.map((line) => `${line}\n`).join(''));
}

function heading({file, to, before}: FileChange, paint: Paint): string[] {
  const moved = file === to ? [] : [`rename from ${visible(file)}`, `rename to ${visible(to)}`];
  const names = [`--- ${before === null ? '/dev/null' : `a/${visible(file)}`}`, `+++ b/${visible(to)}`];
  return [...moved, ...names].map(paint.bold);
}

function hunks({file, to, before, after}: FileChange, paint: Paint): string[] {
  const patch = structuredPatch(file, to, before ?? '', after, undefined, undefined, {context: 2});
  return patch.hunks.flatMap(({oldStart, oldLines, newStart, newLines, lines}) => [
    // Before the first line is line 0, as git writes it.
    paint.cyan(`@@ -${oldLines === 0 ? 0 : oldStart},${oldLines} +${newStart},${newLines} @@`),
    ...lines.map((line) => painted(visible(line.replace(/\r$/, '')), paint)),
  ]);
}

const painted = (line: string, paint: Paint) =>
  line.startsWith('+') ? paint.green(line) : line.startsWith('-') ? paint.red(line) : line;
