import type {AtHand, Decision, Holding, News, WorkPart} from 'team-compass';
import type {HereView, Ref} from './types';

/** A way out of a step. */
export interface ExitView {
  words: string | null;
  wait: string | null;
  leads: Ref;
}

export interface SendView {
  to: Ref[];
  template: Ref | null;
  introduces: Ref[];
}

export interface StepView {
  id: string;
  title: string;
  /** Its number in the order of the process; duties beside it have none. */
  number: number | null;
  owner: Ref;
  responsible: Ref[];
  consulted: Ref[];
  informed: Ref[];
  within: string | null;
  ifLate: Ref | null;
  every: string | null;
  until: Ref | null;
  timebox: {after: string; next: Ref} | null;
  waitFor: {from: Ref; atMost: string} | null;
  runs: Ref | null;
  opens: Ref | null;
  send: SendView | null;
  designates: {role: Ref; tries: number | null; tieBreak: Ref | null; passTo: Ref | null} | null;
  claims: Ref | null;
  alongside: Ref[];
  exits: ExitView[];
  here: HereView | null;
}

/** A process in short, and its steps. */
export interface ProcessView {
  startsWhen: string;
  /** What is known when it starts, in words. */
  needs: Ref[];
  promises: {within: string; from: Ref; keptBy: Ref[]; states: Ref | null}[];
  roles: Ref[];
  /** Its outcomes, with the steps that lead to each. */
  ends: {words: string; at: Ref[]}[];
  goesOnAs: {processes: Ref[]; at: Ref[]}[];
  steps: StepView[];
}

/** A process as a picture, and the same step by step in words. */
export interface DiagramView {
  title: string;
  /** SVG, safe to be put on a page as it is; `null` where a process is too large to be drawn. */
  svg: string | null;
  /** The same for a small screen. */
  narrow: string | null;
  told: (Ref & {details: string})[];
}

/** Steps of one process, each with its deadline and what is said of it. */
export interface RoleStepsView<Part> {
  process: Ref;
  steps: RoleStepView<Part>[];
}

export interface RoleStepView<Part> extends Ref, DeadlineView {
  number: number | null;
  parts: Part[];
}

export interface DeadlineView {
  within: string | null;
  every: string | null;
  until: Ref | null;
  ifLate: Ref | null;
  /** When to stop trying. */
  stopsAfter: string | null;
}

/** What the page of a role answers: what it does, decides and hears, what it works with, who stands in. */
export interface RoleView {
  holding: Holding<Ref>;
  atHand: AtHand<Ref>;
  work: RoleStepsView<WorkPart<Ref>>[];
  decisions: RoleStepsView<Decision<Ref>>[];
  news: RoleStepsView<News<Ref>>[];
}

/** A responsibility matrix: who has which letters in which step. */
export interface RaciView {
  columns: Ref[];
  processes: (Ref & {steps: (Ref & {number: number | null; cells: string[]})[]})[];
}
