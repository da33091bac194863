import {defaultChain} from '../engine/roles';
import type {Compass, Role} from '../types';

/** Who holds a role, and who stands in. */
export interface Holding<Name = string> {
  held: Role['held'];
  holders: {min: number | null; max: number | null} | null;
  claimed: boolean;
  /** Whose it is until somebody is designated: its default, that one's default, and so on. */
  defaults: Name[];
  /** Who can be asked to take it: a role, a group, or `anyone`. */
  candidates: Name | null;
  mayDecline: boolean;
  /** Who appoints when all declined. */
  tieBreak: Name | null;
  backup: Name | null;
  /** The processes that hand it from one person to another. */
  handOver: Name[];
  /** The roles that are its own until somebody else is designated. */
  alsoIs: Name[];
  /** The roles that it stands in for. */
  backs: Name[];
  /** The channel on which it is reached. */
  reachedOn: Name | null;
  /** Where to see who holds it today. */
  rota: string | null;
}

export function holdingOf(compass: Compass, role: Role): Holding {
  const {id, held, holders, claimed, delegate_to, may_decline, tie_break, backup, channel, rota_url} = role;
  const idsOf = <Item extends {id: string}>(items: Record<string, Item>, fits: (item: Item) => boolean) =>
    Object.values(items)
      .filter(fits)
      .map((item) => item.id);
  return {
    held,
    holders: holders ? {min: holders.min ?? null, max: holders.max ?? null} : null,
    claimed: claimed ?? false,
    defaults: defaultChain(compass, id).chain,
    candidates: delegate_to ?? null,
    mayDecline: may_decline ?? false,
    tieBreak: tie_break ?? null,
    backup: backup ?? null,
    handOver: idsOf(compass.processes, ({hands_over}) => hands_over?.includes(id) ?? false),
    alsoIs: fallingTo(compass, id),
    backs: idsOf(compass.roles, (other) => other.backup === id),
    reachedOn: channel ?? null,
    rota: rota_url ?? null,
  };
}

/** The roles whose default leads to a role, the nearest first. */
function fallingTo({roles}: Compass, role: string): string[] {
  const byDefault = new Map<string, string[]>();
  for (const [id, {default: holder}] of Object.entries(roles)) {
    if (holder === undefined) continue;
    const others = byDefault.get(holder);
    if (others) others.push(id);
    else byDefault.set(holder, [id]);
  }
  const found = new Set([role]);
  const place = new Map(Object.keys(roles).map((id, index) => [id, index]));
  let nearest = [role];
  while (nearest.length > 0) {
    const next = nearest.flatMap((id) => byDefault.get(id) ?? []).filter((id) => !found.has(id));
    nearest = next.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
    for (const id of nearest) found.add(id);
  }
  found.delete(role);
  return [...found];
}
