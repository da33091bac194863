import {keyOf, type StepKey} from '../engine/graph';
import {fold, nearest} from '../model/names';
import {namedBy} from '../model/resolve';
import type {Compass} from '../types';

/** Something that can be explained. */
export type Subject = {kind: 'term' | 'role'; id: string} | {kind: 'step'; id: StepKey};

/** What a name leads to; never the first of several. */
export type LookUp =
  | {type: 'found'; subject: Subject}
  | {type: 'ambiguous'; candidates: Subject[]}
  | {type: 'unknown'; nearest: string[]};

/** How one kind of subject is found: a further kind is a further entry of the list below. */
interface Finder {
  find(compass: Compass, written: string): Subject[];
  /** All names by which it can be found, for near misses. */
  names(compass: Compass): string[];
}

const words: Finder = {
  find(compass, written) {
    const [, kind, id] = /^(term|role)\/(.+)$/.exec(fold(written)) ?? [];
    const named = namedBy(compass, written);
    const entries = named.length > 0 ? named : namedBy(compass, id ?? fold(written));
    return entries.filter((entry) => kind === undefined || entry.kind === kind);
  },
  names: ({names, terms, roles}) => [
    ...Object.values(names).flatMap((named) => named.map(({name}) => name)),
    ...Object.keys(terms),
    ...Object.keys(roles),
  ],
};

const steps: Finder = {
  find(compass, written) {
    const wanted = fold(written);
    const all = allSteps(compass);
    const exact = all.filter(({key}) => fold(key) === wanted);
    const found =
      exact.length > 0 ? exact : all.filter(({id, title}) => id === wanted || fold(title) === wanted);
    return found.map(({key}) => ({kind: 'step', id: key}));
  },
  names: (compass) => allSteps(compass).flatMap(({key, id, title}) => [title, id, key]),
};

const finders: Finder[] = [words, steps];

/** What a name means: a title, plural, abbreviation, alias or id in any case, or a step as `process/step`. */
export function lookUp(compass: Compass, written: string): LookUp {
  const named = finders.flatMap(({find}) => find(compass, written));
  const found = named.length > 0 ? named : stepsWithin(compass, written);
  const candidates = [...new Map(found.map(({kind, id}) => [`${kind} ${id}`, {kind, id}])).values()];
  const [subject] = candidates;
  if (!subject) return {type: 'unknown', nearest: nearest(written, allNames(compass))};
  return candidates.length === 1 ? {type: 'found', subject} : {type: 'ambiguous', candidates};
}

/** A process is not explained as a whole: its name stands for all its steps. */
function stepsWithin({processes}: Compass, written: string): Subject[] {
  const wanted = fold(written);
  const meant = Object.values(processes).filter(({id, title}) => id === wanted || fold(title) === wanted);
  return meant.flatMap((process) =>
    process.steps.map((step) => ({kind: 'step' as const, id: keyOf(process, step)})),
  );
}

/** Every name once, whatever its case: a title rather than the id that is like it. */
function allNames(compass: Compass): Iterable<string> {
  const names = new Map<string, string>();
  for (const name of finders.flatMap((finder) => finder.names(compass))) {
    if (!names.has(fold(name))) names.set(fold(name), name);
  }
  return names.values();
}

/** The name by which a subject is found, whatever others are called. */
export const subjectName = ({kind, id}: Subject) => (kind === 'step' ? id : `${kind}/${id}`);

const allSteps = ({processes}: Compass) =>
  Object.values(processes).flatMap((process) =>
    process.steps.map((step) => ({key: keyOf(process, step), id: step.id, title: step.title})),
  );
