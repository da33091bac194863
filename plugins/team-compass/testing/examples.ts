import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Compiled} from '../src/compass/compile';
import {rulesWith} from '../src/compass/rules';
import {linesIn} from '../src/reporters/frame';
import {reportText} from '../src/reporters/text';
import {visible} from '../src/reporters/visible';
import type {Diagnostic, ExamplePage, Place, Range, RuleExample} from '../src/types';
import {checkFiles, exampleFolder, filesIn, isOnRequest} from './fixtures';

/** An example as it was run: what its page shows, and all that was said. */
export interface RunExample {
  example: RuleExample;
  broken: Diagnostic[];
  mended: Diagnostic[];
}

/**
 * Runs the example of a rule: the files in `fixtures/<rule>/example/broken` and `…/mended`, each in the place of those of
 * a small handbook that has no mistakes.
 *
 * @param home the folder of this package
 */
export function runExample(home: string, rule: string): RunExample {
  const folder = exampleFolder(join(home, 'fixtures'), rule);
  const handbook = textsIn(join(home, 'testing/handbook'));
  const before = textsIn(join(folder, 'broken'));
  const after = textsIn(join(folder, 'mended'));
  const broken = checkFiles({...handbook, ...before}, isOnRequest(rule));
  const mended = checkFiles({...handbook, ...after}, isOnRequest(rule));
  const isMeant = ({ruleId}: Diagnostic) => ruleId === rule || !isOnRequest(ruleId);
  const own = broken.diagnostics.filter(({ruleId}) => ruleId === rule);
  const changed = Object.entries(after).filter(([file, text]) => before[file] !== text);
  return {
    example: {
      broken: Object.entries(before).map(([file, text]) => pageWith(file, text, placesIn(own, file, text))),
      output: outputOf(broken, rule),
      mended: changed.map(([file, text]) => pageWith(file, text, newLines(before[file], text))),
    },
    broken: broken.diagnostics.filter(isMeant),
    mended: mended.diagnostics.filter(isMeant),
  };
}

/** As the command line writes it, without colours; a hint only where it is what the example is about. */
function outputOf({diagnostics, sources, pages}: Compiled, rule: string): string {
  const shown = diagnostics.filter(({severity, ruleId}) => severity !== 'hint' || ruleId === rule);
  return reportText({diagnostics: shown, sources, pages: pages.length}, {rules: rulesWith({})});
}

function textsIn(folder: string): Record<string, string> {
  return Object.fromEntries(filesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** What nobody sees is shown, and the marks stay where they were. */
function pageWith(file: string, text: string, marks: Range[]): ExamplePage {
  const shown = (part: string) => linesIn(part).map(visible).join('\n');
  const at = (offset: number) => shown(text.slice(0, offset)).length;
  return {file, text: shown(text), marks: marks.map(({start, end}) => ({start: at(start), end: at(end)}))};
}

function placesIn(diagnostics: Diagnostic[], file: string, text: string): Range[] {
  const starts = lineStarts(text);
  const offset = ({line, column}: Place['start']) => (starts[line - 1] ?? 0) + column - 1;
  return diagnostics.flatMap((found) =>
    found.file === file && found.place
      ? [{start: offset(found.place.start), end: offset(found.place.end)}]
      : [],
  );
}

/** From the first line that is not as before to the last, without what is empty; none where all is new. */
function newLines(before: string | undefined, text: string): Range[] {
  if (before === undefined) return [];
  const [old, lines] = [linesIn(before), linesIn(text)];
  const first = lines.findIndex((line, index) => line !== old[index]);
  const last = lines.findLastIndex((line, index) => line !== old[index + old.length - lines.length]);
  const starts = lineStarts(text);
  return lines.flatMap((line, index) => {
    const start = (starts[index] ?? 0) + line.length - line.trimStart().length;
    const isNew = index >= first && index <= last && line !== '';
    return isNew ? [{start, end: (starts[index] ?? 0) + line.length}] : [];
  });
}

const lineStarts = (text: string) => [0, ...[...text.matchAll(/\n/g)].map(({index}) => index + 1)];
