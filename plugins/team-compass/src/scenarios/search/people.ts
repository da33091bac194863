import type {Machine} from '../../engine/machine';
import {isHeldByOne, isOnePerson} from '../../engine/roles';
import type {Person} from '../../engine/situation';
import type {Role, Step} from '../../types';
import {stepsFrom} from '../names';
import {listed} from '../scenario';

/** Made up, short, and easy to tell apart. */
const names = [
  'Ana',
  'Ben',
  'Eli',
  'Kim',
  'Mia',
  'Pia',
  'Noa',
  'Sam',
  'Ida',
  'Leo',
  'Uma',
  'Tom',
  'Zoe',
  'Max',
];

/** Somebody who is not among others. */
export function somebodyBeside(others: Iterable<Person>): Person {
  const taken = new Set(others);
  const free = names.find((name) => !taken.has(name));
  if (free !== undefined) return free;
  for (let count = 1; ; count += 1) if (!taken.has(`Person ${count}`)) return `Person ${count}`;
}

/** A name for each role that one person holds from the start and that has a part in the steps a run can come to. */
export function peopleFor(
  machine: Machine,
  process: string,
  role: string | undefined,
): Record<string, Person> {
  const steps = stepsFrom(machine, process).flatMap((key) => machine.graph.steps[key]?.step ?? []);
  const parts = new Set([
    ...(role === undefined ? [] : [role]),
    ...steps.flatMap((step) => partsOf(machine, step)),
  ]);
  const given: Record<string, Person> = {};
  for (const id of parts)
    if (id === role || canBeGiven(machine.roles[id])) given[id] = somebodyBeside(Object.values(given));
  return given;
}

/** The roles that act in a step, decide in it, or hear of it when it is late. */
export function partsOf({roles}: Pick<Machine, 'roles'>, step: Step): string[] {
  const {owner, claims, designates, if_late} = step;
  const given = designates && roles[designates.role];
  const named = [
    owner,
    claims,
    designates?.pass_to,
    designates?.tie_break ?? given?.tie_break,
    if_late?.notify,
  ];
  return named.flatMap((id) => (id === undefined ? [] : [id, ...defaultsOf(roles, id)]));
}

/** Those to whom a role falls until somebody is designated. */
function defaultsOf(roles: Machine['roles'], id: string): string[] {
  const found = new Set<string>();
  for (let at = roles[id]?.default; at !== undefined && !found.has(at); at = roles[at]?.default)
    found.add(at);
  return listed([...found]);
}

/** As an example may name somebody for it: see `readScenario`. */
const canBeGiven = (role: Role | undefined): boolean =>
  role !== undefined && role.held === 'standing' && (isHeldByOne(role) || isOnePerson(role));
