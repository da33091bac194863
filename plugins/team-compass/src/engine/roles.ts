import type {Compass, Role} from '../types';

/**
 * The roles whose holder a role falls to until somebody is designated: its default, that one's default, and so on.
 * `last` is where that ends: the role itself where it has no default.
 */
export function defaultChain(
  {roles}: Pick<Compass, 'roles'>,
  id: string,
): {chain: string[]; last: string; circular: boolean} {
  const chain = new Set<string>();
  let last = id;
  for (let at = roles[id]?.default; at !== undefined; at = roles[at]?.default) {
    if (chain.has(at) || at === id) return {chain: [...chain, at], last: at, circular: true};
    chain.add(at);
    last = at;
  }
  return {chain: [...chain], last, circular: false};
}

/** Whether a standing role has one holder, who needs no claim. One that does not say how many it has, has one. */
export const isHeldByOne = (role: Role | undefined): boolean =>
  role?.held === 'standing' && (role.holders?.max ?? (role.claimed ? 2 : 1)) === 1;

/** Whether a role comes to one person: one holder, or of several the one who claims. */
export const isOnePerson = (role: Role | undefined): boolean =>
  role?.held === 'per_run' || role?.claimed === true || isHeldByOne(role);

/** Whether somebody who holds a role can be asked to take another one. */
export function canBeAsked({roles}: Pick<Compass, 'roles'>, role: string, candidate: string): boolean {
  return roles[role]?.delegate_to === candidate;
}
