import type {Compass, Process} from '../types';
import {designatedRoles, meantAs, type Person} from './parts';
import type {StepFacts} from './step';

/** What a role has to do in a step. `as` is the person of a hand-over that it is then. Names are ids, or what pages make of them. */
export type WorkPart<Name = string> =
  | {kind: 'owner'; as: Person | null; doneBy: Name[]}
  | {kind: 'responsible'; as: Person | null; owner: Name}
  | {kind: 'consulted'; as: Person | null; owner: Name}
  /** Somebody of it may be asked to take one of these roles. */
  | {kind: 'asked'; roles: Name[]; owner: Name}
  | {kind: 'answers'; owner: Name; atMost: string};

export interface WorkStep {
  step: StepFacts;
  parts: WorkPart[];
}

/** What a role has to do in a step; `null` where that is nothing. */
export function workOf(compass: Compass, process: Process, step: StepFacts, role: string): WorkStep | null {
  const {owner, responsible, consulted, designates, waitFor} = step;
  const parts: WorkPart[] = [];
  const asOwner = meantAs(process, owner, role);
  if (asOwner !== undefined) {
    const others = responsible.filter((id) => meantAs(process, id, role) === undefined);
    parts.push({kind: 'owner', as: asOwner, doneBy: others});
  }
  for (const id of responsible) {
    const as = meantAs(process, id, role);
    if (as !== undefined && asOwner === undefined) parts.push({kind: 'responsible', as, owner});
  }
  for (const id of consulted) {
    const as = meantAs(process, id, role);
    if (as !== undefined) parts.push({kind: 'consulted', as, owner});
  }
  const given = designates ? designatedRoles(process, designates.role) : [];
  const asked = given.filter((id) => id === role || compass.roles[id]?.delegate_to === role);
  if (asked.length > 0) parts.push({kind: 'asked', roles: asked, owner});
  if (waitFor && meantAs(process, waitFor.from, role) !== undefined)
    parts.push({kind: 'answers', owner, atMost: waitFor.atMost});
  return parts.length > 0 ? {step, parts} : null;
}
