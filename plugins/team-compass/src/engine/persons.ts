import {own} from '../model/own';
import type {Role} from '../types';
import type {Machine} from './machine';
import {isHeldByOne} from './roles';
import type {Person, Situation} from './situation';

/**
 * The one person who holds a role in a situation; `null` where nobody does, or several at once.
 *
 * A role that nobody was designated for follows the holder of its default.
 */
export function holderOf(machine: Machine, situation: Situation, role: string): Person | null {
  const passed = new Set<string>();
  for (let at: string | undefined = role; at !== undefined && !passed.has(at); ) {
    passed.add(at);
    const holder: Person | undefined = own(situation.holders, at);
    if (holder !== undefined) return holder;
    const held: Role | undefined = machine.roles[at];
    if (held?.held !== 'per_run') return isHeldByOne(held) ? at : null;
    at = held.default;
  }
  return null;
}

/** The rules by which a role is given: those of the role handed over for `incoming`. */
export function rulesOf({roles}: Machine, {handedOver}: Situation, role: string): Role | undefined {
  return roles[role === 'incoming' || role === 'outgoing' ? (handedOver ?? role) : role];
}

/** Somebody takes a role on: claims it, keeps it, or was designated. */
export function take(situation: Situation, role: string, person: Person): Situation {
  return {...situation, holders: {...situation.holders, [role]: person}};
}

/**
 * Somebody has been designated. If it is another than the default, the claimed standing role that is the direct
 * default of the role is freed for the rest of the run.
 */
export function settle(machine: Machine, situation: Situation, role: string, person: Person): Situation {
  const settled = take(situation, role, person);
  const byDefault = machine.roles[role]?.default;
  const standing = byDefault === undefined ? undefined : machine.roles[byDefault];
  if (byDefault === undefined || standing?.held !== 'standing' || standing.claimed !== true) return settled;
  const isAnother = holderOf(machine, situation, byDefault) !== person;
  if (!isAnother || settled.freed.includes(byDefault)) return settled;
  return {...settled, freed: [...settled.freed, byDefault].sort()};
}

/** Who keeps a role when nobody else takes it: who holds it now. The outgoing person cannot keep what they hand over. */
export function keeperOf(machine: Machine, situation: Situation, role: string): Person | null {
  return role === 'incoming' ? null : holderOf(machine, situation, role);
}
