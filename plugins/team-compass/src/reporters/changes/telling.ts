import type {Changes} from '../../changes';
import type {Compass, Process} from '../../types';
import {type Names, namesOf} from '../explain/names';

/** The words for what the facts name, also for what is gone. */
export interface Telling extends Names {
  /** A role with its article, as the subject of a sentence. */
  the(id: string): string;
  /** Several roles. */
  all(ids: string[]): string;
}

/** What changed of each fact, in words: none where another fact tells it. */
export type FactWords<Facts> = {
  [Name in keyof Facts]: (before: Facts[Name], after: Facts[Name], tell: Telling) => string[];
};

export function factWords<Facts>(
  words: FactWords<Facts>,
  changes: {[Name in keyof Facts]: {fact: Name; before: Facts[Name]; after: Facts[Name]}}[keyof Facts][],
  tell: Telling,
): string[] {
  return changes.flatMap(
    <Name extends keyof Facts>(change: {fact: Name; before: Facts[Name]; after: Facts[Name]}) =>
      words[change.fact](change.before, change.after, tell),
  );
}

export function tellingOf({before, after}: Pick<Changes, 'before' | 'after'>): Telling {
  const names = namesOf(both(before, after));
  const the = (id: string) => {
    const isPerson = id === 'outgoing' || id === 'incoming' || id === 'anyone';
    return isPerson ? names.role(id) : `the ${names.role(id).replace(/^the /i, '')}`;
  };
  return {...names, step: (key) => `“${names.step(key)}”`, the, all: (ids) => listOf(ids.map(the))};
}

/** Words in a row: a, b and c. */
export const listOf = (words: string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** All that has a name on one side or the other; the newer name counts. */
function both(before: Compass, after: Compass): Compass {
  const shelf = <Item>(one: Record<string, Item>, other: Record<string, Item>): Record<string, Item> =>
    Object.assign(Object.create(null), one, other);
  const processes = Object.entries(shelf(before.processes, after.processes)).map(([id, process]) => [
    id,
    {...process, steps: [...process.steps, ...stepsOf(before.processes, id)]},
  ]);
  return {
    ...after,
    terms: shelf(before.terms, after.terms),
    roles: shelf(before.roles, after.roles),
    templates: shelf(before.templates, after.templates),
    channels: shelf(before.channels, after.channels),
    processes: shelf({}, Object.fromEntries(processes)),
  };
}

const stepsOf = (processes: Record<string, Process>, id: string) =>
  (Object.hasOwn(processes, id) && processes[id]?.steps) || [];
