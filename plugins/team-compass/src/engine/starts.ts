import {demand, own} from '../model/own';
import {calledBy, processOf} from './graph';
import type {Machine} from './machine';
import {defaultChain, isHeldByOne} from './roles';
import type {Person, Situation} from './situation';
import {begin} from './travel';

/**
 * The situations with which the proofs begin: one for each process that no other runs or continues as.
 *
 * One that hands a role over begins for each of its roles, with somebody who was asked and with the default.
 */
export function startsOf(machine: Machine): Situation[] {
  return rootsOf(machine).flatMap((id) => {
    const roles = demand(machine.processes, id).hands_over ?? [null];
    return roles.flatMap((role) =>
      holdersBefore(machine, role).map((people) =>
        begin(machine, blankFor(machine, id, role, people), id, null),
      ),
    );
  });
}

/** Who may hold a role that is handed over: somebody who was asked, or whoever has it by default. */
function holdersBefore(machine: Machine, role: string | null): Record<string, Person>[] {
  const last = role === null ? null : defaultChain(machine, role).last;
  return last === null || machine.roles[last]?.held !== 'standing' ? [{}] : [{}, {outgoing: last}];
}

/**
 * What holds before a process begins that nothing else began.
 *
 * One that needs something is begun in the midst of other work, so its claimed roles are held already. One that hands
 * a role over is begun within a conversation that goes on, by somebody who is known there.
 *
 * @param role the role that changes hands, in a process with `hands_over`
 * @param people who holds a standing role, where it matters by name
 */
export function blankFor(
  machine: Machine,
  process: string,
  role: string | null,
  people: Record<string, Person> = {},
): Situation {
  const {needs} = demand(machine.processes, process);
  const isWithin = machine.isPartial || needs !== undefined || role !== null;
  const standing = Object.values(machine.roles).filter(({held}) => held === 'standing');
  const held = standing.flatMap((found): [string, Person][] => {
    const person = own(people, found.id);
    if (isHeldByOne(found)) return person === undefined ? [] : [[found.id, person]];
    return found.claimed && isWithin ? [[found.id, person ?? found.id]] : [];
  });
  const blank = {frames: [], holders: Object.fromEntries(held), freed: [], introduced: {}, handedOver: role};
  const byDefault = role === null ? undefined : own(people, defaultChain(machine, role).last);
  return role === null
    ? blank
    : withOutgoing(machine, blank, role, people.outgoing ?? own(people, role) ?? byDefault ?? '*outgoing');
}

/** The processes that no other begins; of those that only begin each other, the first. */
function rootsOf(machine: Machine): string[] {
  const ids = Object.keys(machine.graph.starts);
  const others = new Set(ids.flatMap((id) => [...begunBy(machine, id)].filter((target) => target !== id)));
  const roots = ids.filter((id) => !others.has(id));
  const reached = new Set<string>();
  for (const id of [...roots, ...ids]) {
    if (reached.has(id)) continue;
    if (!roots.includes(id)) roots.push(id);
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(...begunBy(machine, next));
    }
  }
  return roots;
}

/** The processes that one runs or continues as. */
function begunBy(machine: Machine, id: string): Set<string> {
  const begun = new Set<string>();
  for (const [key, {process}] of Object.entries(machine.graph.steps)) {
    if (process.id !== id) continue;
    const called = calledBy(machine.graph, key);
    if (called !== null) begun.add(called);
    for (const {to, transfers} of demand(machine.graph.edges, key)) {
      if (transfers && to.type === 'step') begun.add(processOf(to.key));
    }
  }
  return begun;
}

function withOutgoing(machine: Machine, situation: Situation, role: string, person: Person): Situation {
  const outside = Object.values(machine.roles).filter(({held}) => held === 'external');
  return {
    ...situation,
    holders: {...situation.holders, [role]: person, outgoing: person},
    introduced: Object.fromEntries(outside.map(({id}) => [id, [person]])),
  };
}
