import type {Compass, Process} from '../types';
import {processesInOrder} from './order';
import {type StepFacts, stepsOf} from './step';

/** The steps of one process in which a role has some part. */
export interface ByProcess<Item> {
  process: string;
  steps: Item[];
}

/** One of the two persons of a hand-over. */
export type Person = 'outgoing' | 'incoming';

/** Goes through all processes in order and keeps what is found; processes without any are left out. */
export function stepsWith<Item>(
  compass: Compass,
  find: (process: Process, step: StepFacts) => Item | null,
): ByProcess<Item>[] {
  return processesInOrder(compass)
    .map((process) => ({
      process: process.id,
      steps: stepsOf(compass, process).flatMap((step) => find(process, step) ?? []),
    }))
    .filter(({steps}) => steps.length > 0);
}

/**
 * As whom a role is meant by an actor of a step: as itself, or as one of the persons of its hand-over.
 *
 * @returns `undefined` when it is not meant
 */
export function meantAs({hands_over}: Process, actor: string, role: string): Person | null | undefined {
  if (actor === role) return null;
  const isPerson = actor === 'outgoing' || actor === 'incoming';
  return isPerson && hands_over?.includes(role) ? actor : undefined;
}

/** The roles that a designation gives: in a hand-over, those that it hands over. */
export function designatedRoles({hands_over}: Process, role: string): string[] {
  return role === 'incoming' || role === 'outgoing' ? (hands_over ?? []) : [role];
}
