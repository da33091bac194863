import type {Compass, Role} from '../types';
import {type AtHand, atHandOf} from './at-hand';
import {type DecisionStep, decisionsOf} from './decisions';
import {type Holding, holdingOf} from './holding';
import {type NewsStep, newsOf} from './news';
import {type ByProcess, stepsWith} from './parts';
import {type WorkStep, workOf} from './work';

/** What a role does, decides and hears in every process, in order, and who has its back. */
export interface RoleFacts {
  work: ByProcess<WorkStep>[];
  decisions: ByProcess<DecisionStep>[];
  news: ByProcess<NewsStep>[];
  holding: Holding;
  atHand: AtHand;
}

export function roleFacts(compass: Compass, role: Role): RoleFacts {
  return {
    work: stepsWith(compass, (process, step) => workOf(compass, process, step, role.id)),
    decisions: stepsWith(compass, (process, step) => decisionsOf(compass, process, step, role.id)),
    news: stepsWith(compass, (process, step) => newsOf(process, step, role.id)),
    holding: holdingOf(compass, role),
    atHand: atHandOf(compass, role),
  };
}
