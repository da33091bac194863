import {calledBy, processOf} from './graph';
import type {Machine} from './machine';
import type {Situation} from './situation';
import {begin} from './travel';

/**
 * The situations with which the proofs begin: one for each process that no other runs or continues as.
 *
 * A process that needs something is begun in the midst of other work, so its claimed roles are held already. One that
 * hands a role over begins once for each of its roles, within a conversation that goes on.
 */
export function startsOf(machine: Machine): Situation[] {
  return rootsOf(machine).flatMap((id) => {
    const {needs, hands_over: handsOver = []} = machine.processes[id] ?? {};
    const isAlone = machine.isPartial || needs !== undefined || handsOver.length > 0;
    const blank: Situation = {
      frames: [],
      holders: isAlone ? claimedRoles(machine) : {},
      freed: [],
      introduced: {},
      handedOver: null,
    };
    const starts = handsOver.length > 0 ? handsOver.map((role) => handedOver(machine, blank, role)) : [blank];
    return starts.map((start) => begin(machine, start, id, null));
  });
}

/** The processes that no other begins; of those that only begin each other, the first. */
function rootsOf(machine: Machine): string[] {
  const ids = Object.keys(machine.graph.starts);
  const begun = new Map(ids.map((id) => [id, begunBy(machine, id)]));
  const others = new Set(
    [...begun].flatMap(([id, targets]) => [...targets].filter((target) => target !== id)),
  );
  const roots = ids.filter((id) => !others.has(id));
  const reached = new Set<string>();
  for (const id of [...roots, ...ids]) {
    if (reached.has(id)) continue;
    if (!roots.includes(id)) roots.push(id);
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(...(begun.get(next) ?? []));
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
    for (const {to, transfers} of machine.graph.edges[key] ?? []) {
      if (transfers && to.type === 'step') begun.add(processOf(to.key));
    }
  }
  return begun;
}

function claimedRoles({roles}: Machine): Situation['holders'] {
  const claimed = Object.values(roles).filter(({held, claimed}) => held === 'standing' && claimed === true);
  return Object.fromEntries(claimed.map(({id}) => [id, id]));
}

/** Somebody holds the role, and is known outside. */
function handedOver(machine: Machine, situation: Situation, role: string): Situation {
  const person = '*outgoing';
  const outside = Object.values(machine.roles).filter(({held}) => held === 'external');
  return {
    ...situation,
    holders: {...situation.holders, [role]: person, outgoing: person},
    introduced: Object.fromEntries(outside.map(({id}) => [id, [person]])),
    handedOver: role,
  };
}
