import type {Process} from '../types';
import {meantAs} from './parts';
import type {StepFacts} from './step';

/** What a role is told in a step, and by whom. */
export type News<Name = string> =
  | {kind: 'message'; from: Name; template: Name | null}
  | {kind: 'informed'; from: Name}
  /** Somebody has missed a deadline: `within` a time, or `every` so often. */
  | {kind: 'late'; who: Name; within: string | null; every: string | null};

export interface NewsStep {
  step: StepFacts;
  news: News[];
}

/** What a role is told in a step; `null` where that is nothing. */
export function newsOf(process: Process, step: StepFacts, role: string): NewsStep | null {
  const {every, ifLate, informed, owner, send, within} = step;
  const isMeant = (actor: string) => meantAs(process, actor, role) !== undefined;
  const news: News[] = [];
  if (send?.to.some(isMeant)) news.push({kind: 'message', from: owner, template: send.template});
  if (informed.some(isMeant)) news.push({kind: 'informed', from: owner});
  if (ifLate !== null && isMeant(ifLate)) news.push({kind: 'late', who: owner, within, every});
  return news.length > 0 ? {step, news} : null;
}
