import {linesOf} from '../model/lines';
import {splice} from '../model/splice';
import type {Diagnostic, Drafts, Edit, FileChange, Place, Point} from '../types';
import {addedFindings, findingKey} from './added-findings';
import {type Circumstances, type Compiled, compile} from './compile';
import {keepPages} from './parse-pages';

/** What came of mending a handbook; nothing of it is written yet. */
export interface Mended {
  changes: FileChange[];
  /** What was found before. */
  found: Diagnostic[];
  /** What of it is mended, with what came to light by that. */
  mended: Diagnostic[];
  /** The handbook as it is with the changes. */
  compiled: Compiled;
}

/** So often a handbook is checked at most: what is still to be tried then stays as it is. */
const mostTries = 200;

/**
 * Does what the findings say a program may do. Edits count only if the handbook, checked anew, has fewer findings and no
 * other ones; where many together do not, they are tried by halves, and one that does not is left to people.
 */
export function mend(root: string, circumstances: Circumstances = {}): Mended {
  let drafts: Drafts = {...circumstances.drafts};
  const kept = {...circumstances, parse: keepPages()};
  let compiled = compile(root, {}, kept);
  const {sources: before, diagnostics: found} = compiled;
  const refused = new Set<string>();
  const mended: Diagnostic[] = [];
  let next = mendable(compiled, refused);
  const check = (tried: Drafts) => compile(root, {}, {...kept, drafts: tried});
  for (let tries = 0; next.length > 0 && tries < mostTries; tries++) {
    const better = attempt(check, drafts, compiled, next);
    if (better) {
      mended.push(...better.mended);
      ({drafts, compiled} = better);
      // What did not go before may go now.
      refused.clear();
      next = mendable(compiled, refused);
    } else if (next.length > 1) {
      next = next.slice(0, next.length / 2);
    } else {
      for (const diagnostic of next) refused.add(findingKey(diagnostic));
      next = mendable(compiled, refused);
    }
  }
  const files = new Set(mended.map(({file}) => file));
  const changes = [...files].sort().map((file) => ({
    file,
    to: file,
    before: before[file] ?? '',
    after: drafts[file] ?? '',
  }));
  return {changes, found, mended, compiled};
}

/** So many mistakes may stand in each other's shadow. */
const mostLayers = 3;

/**
 * Does what some findings say, and what those say that come to light by it: `:term [Incidnet]` is known to be no term only
 * once it is a directive. Nothing where the handbook is not better for it.
 */
function attempt(
  check: (drafts: Drafts) => Compiled,
  before: Drafts,
  compiled: Compiled,
  chosen: Diagnostic[],
): (Pick<Mended, 'mended' | 'compiled'> & {drafts: Drafts}) | null {
  const mended = [...chosen];
  let drafts = {...before, ...edited(compiled, chosen)};
  for (let layer = 0; layer < mostLayers; layer++) {
    const after = check(drafts);
    if (isBetter(compiled, after)) return {drafts, mended, compiled: after};
    const shown = added(compiled, after);
    if (shown.length === 0 || shown.some(({fix}) => fix === null)) return null;
    const next = apart(shown);
    mended.push(...next);
    drafts = {...drafts, ...edited(after, next)};
  }
  return null;
}

/** What can be mended. A waiver says that it may stay, and a hint harms nobody. */
const mendable = ({diagnostics}: Compiled, refused: Set<string>): Diagnostic[] =>
  apart(
    diagnostics.filter(
      (diagnostic) =>
        diagnostic.fix &&
        !diagnostic.waived &&
        diagnostic.severity !== 'hint' &&
        !refused.has(findingKey(diagnostic)),
    ),
  );

/** Of those whose edits are in each other's way the first. */
function apart(diagnostics: Diagnostic[]): Diagnostic[] {
  const taken = new Map<string, Place[]>();
  return diagnostics.filter(({file, fix}) => {
    const others = taken.get(file) ?? [];
    const places = (fix ?? []).map(({place}) => place);
    if (places.some((place) => others.some((other) => meet(place, other)))) return false;
    taken.set(file, [...others, ...places]);
    return true;
  });
}

/** Whether two places overlap, or touch. */
const meet = (one: Place, other: Place) => !isBefore(one.end, other.start) && !isBefore(other.end, one.start);

const isBefore = (one: Point, other: Point) =>
  one.line - other.line < 0 || (one.line === other.line && one.column < other.column);

function edited({sources}: Compiled, diagnostics: Diagnostic[]): Record<string, string> {
  const byFile = new Map<string, Edit[]>();
  for (const {file, fix} of diagnostics) byFile.set(file, [...(byFile.get(file) ?? []), ...(fix ?? [])]);
  return Object.fromEntries(
    [...byFile].map(([file, edits]) => [file, withEdits(sources[file] ?? '', edits)]),
  );
}

/** A text with edits that do not overlap. */
export function withEdits(text: string, edits: Edit[]): string {
  const lines = linesOf(text);
  const ranges = edits.map((edit) => ({
    start: lines.offset(edit.place.start),
    end: lines.offset(edit.place.end),
    text: edit.text,
  }));
  return splice(text, ranges);
}

/** Whether some findings are gone, and none has come. */
const isBetter = (before: Compiled, after: Compiled): boolean =>
  counted(after).length < counted(before).length && added(before, after).length === 0;

/** The findings that there were not before. */
const added = (before: Compiled, after: Compiled): Diagnostic[] =>
  addedFindings(counted(before), counted(after));

/** A hint comes with the new words as with others. */
const counted = ({diagnostics}: Compiled) => diagnostics.filter(({severity}) => severity !== 'hint');
