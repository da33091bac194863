import {parse} from 'yaml';

/** A file of `.github/workflows`, as far as it is judged. */
export interface Workflow {
  on: Record<string, {branches?: string[]} | null>;
  permissions?: Permissions;
  jobs: Record<string, Job>;
}

export interface Job {
  /** A workflow of somebody. */
  uses?: string;
  if?: string | boolean;
  needs?: string | string[];
  'runs-on'?: string;
  'timeout-minutes'?: number;
  permissions?: Permissions;
  strategy?: {matrix?: {node?: number[]}};
  steps?: Step[];
}

export interface Step {
  uses?: string;
  run?: string;
  shell?: string;
  if?: string | boolean;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

export type Permissions = string | Record<string, string>;

/** An action of ours that other repositories use. */
export interface Action {
  inputs: Record<string, {description: string; default: string}>;
  runs: {using: string; steps: Step[]};
}

export const parseWorkflow = (text: string): Workflow => parse(text) as Workflow;
export const parseAction = (text: string): Action => parse(text) as Action;

/** The name of the action that a step uses, without what pins it. */
export const actionOf = ({uses = ''}: Step): string => uses.replace(/@.*/, '');

/** Whether something here grants what cannot be undone. */
export function writes(permissions: Permissions | undefined): boolean {
  if (typeof permissions === 'string') return permissions !== 'read-all';
  return Object.values(permissions ?? {}).includes('write');
}
