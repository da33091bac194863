import type {Compass, Process} from '../types';
import {meantAs} from './parts';
import type {StepFacts} from './step';

/** What a role may decide in a step. A designation of no role is that of whoever takes over. */
export type Decision<Name = string> =
  | {kind: 'choice'; options: string[]}
  /** Whom to ask to take a role; it may keep one that is its own until then. */
  | {kind: 'designation'; role: Name | null; tries: number | null; mayKeep: boolean}
  /** Who takes a role when all who were asked declined. */
  | {kind: 'tie-break'; role: Name | null}
  /** The designation in the owner's place. */
  | {kind: 'in-place'; role: Name | null; owner: Name};

export interface DecisionStep {
  step: StepFacts;
  decisions: Decision[];
}

/** What a role may decide in a step; `null` where that is nothing. */
export function decisionsOf(
  compass: Compass,
  process: Process,
  step: StepFacts,
  role: string,
): DecisionStep | null {
  const decisions: Decision[] = [];
  const isMeant = (actor: string | null) => actor !== null && meantAs(process, actor, role) !== undefined;
  const {designates, exits, owner} = step;
  const given = !designates || designates.role === 'incoming' ? null : designates.role;
  if (isMeant(owner)) {
    const options = exits.flatMap(({words}) => words ?? []);
    if (options.length > 0) decisions.push({kind: 'choice', options});
    if (designates) {
      const mayKeep = compass.roles[designates.role]?.default === role;
      decisions.push({kind: 'designation', role: given, tries: designates.tries, mayKeep});
    }
  }
  if (designates && isMeant(designates.tieBreak)) decisions.push({kind: 'tie-break', role: given});
  if (designates && isMeant(designates.passTo)) decisions.push({kind: 'in-place', role: given, owner});
  return decisions.length > 0 ? {step, decisions} : null;
}
