import type {Check} from '../types';
import {examplesOf, findingOf} from './shared/examples';

/** Every worked example comes about as it says. */
export const scenarioHolds: Check = {
  id: 'scenario-holds',
  severity: 'error',
  summary: 'Every worked example can happen as the processes are written, and ends as it says.',
  why: 'People learn from examples: one that is not true any more teaches them what is wrong.',
  mend: 'Correct the line of `when` or `then` to what the process does now. If the example is what you want, change the step back.',
  *find(context) {
    for (const {block, play} of examplesOf(context))
      for (const mistake of play?.mistakes ?? []) yield findingOf(block, mistake);
  },
};
