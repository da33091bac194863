import {quoteList} from '../model/names';
import type {Machine} from './machine';
import {holderOf} from './persons';
import type {Person, Situation} from './situation';

/**
 * The persons of the proofs. The holder of a standing role is called by the id of that role; somebody who is asked to
 * take a role has its id behind a mark, with a number where another newcomer to that role still acts.
 */
const mark = '*';

/** Somebody who holds nothing yet, for a role. */
export function newcomer({holders}: Situation, role: string): Person {
  const taken = new Set(Object.entries(holders).flatMap(([held, person]) => (held === role ? [] : [person])));
  for (let count = 1; ; count += 1) {
    const person = `${mark}${role}${count === 1 ? '' : ` ${count}`}`;
    if (!taken.has(person)) return person;
  }
}

/**
 * The same situation without what can no longer matter: introductions of people who act no more.
 *
 * The keys stand in order, so that what is the same is written the same.
 */
export function reduced(situation: Situation): Situation {
  const acting = new Set(Object.values(situation.holders));
  const matters = (person: Person) => !person.startsWith(mark) || acting.has(person);
  const introduced = Object.entries(situation.introduced).map(
    ([role, persons]) => [role, persons.filter(matters)] as const,
  );
  return {
    ...situation,
    holders: Object.fromEntries(Object.entries(situation.holders).sort(byKey)),
    introduced: Object.fromEntries(introduced.sort(byKey)),
  };
}

/** Who holds some roles, in words: `` `keeper` and `deputy` are one person ``. */
export function whoHolds(machine: Machine, situation: Situation, roles: string[]): string {
  const held = new Map<Person | null, string[]>();
  for (const role of new Set(roles)) {
    const person = holderOf(machine, situation, role);
    held.set(person, [...(held.get(person) ?? []), role]);
  }
  return [...held].map(([person, both]) => holds(person, both)).join(', ');
}

function holds(person: Person | null, roles: string[]): string {
  const names = quoteList(roles, 'and');
  if (person === null) return `nobody holds ${names}`;
  if (roles.length > 1) return `${names} are one person`;
  if (!person.startsWith(mark)) return `${names} is the person who holds \`${person}\``;
  const asked = person.slice(mark.length).replace(/ \d+$/, '');
  return `${names} is ${roles.includes(asked) ? 'somebody who was asked' : `whoever was asked to be \`${asked}\``}`;
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);
