import type {Compass, Role} from '../types';

/** The roles whose holder a role falls to until somebody is designated: its default, that one's default, and so on. */
export function defaultChain({roles}: Compass, id: string): {chain: string[]; circular: boolean} {
  const chain: string[] = [];
  for (let at = roles[id]?.default; at !== undefined; at = roles[at]?.default) {
    if (chain.includes(at) || at === id) return {chain: [...chain, at], circular: true};
    chain.push(at);
  }
  return {chain, circular: false};
}

/** Whether a role comes to one person: one holder, or of several the one who claims. */
export function isOnePerson(role: Role | undefined): boolean {
  return (
    role !== undefined &&
    role.held !== 'group' &&
    (role.held === 'per_run' || role.claimed === true || role.holders?.max === 1)
  );
}

/** Whether two roles may be the same person in a run: by default, or because one falls to the other. */
export function mayBeSamePerson(compass: Compass, a: string, b: string): boolean {
  return a === b || defaultChain(compass, a).chain.includes(b) || defaultChain(compass, b).chain.includes(a);
}

/** Whether somebody who holds a role can be asked to take another one. */
export function canBeAsked({roles}: Compass, role: string, candidate: string): boolean {
  return roles[role]?.delegate_to === candidate;
}
