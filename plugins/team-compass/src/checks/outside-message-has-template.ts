import type {Check} from '../types';
import {flowOf, stepPlace, witness} from './shared/flow';
import {outsideRecipient} from './shared/recipients';

/** A message to somebody outside the team is written beforehand. */
export const outsideMessageHasTemplate: Check = {
  id: 'outside-message-has-template',
  severity: 'error',
  summary: 'A message to somebody outside the team always has a template.',
  why: 'At 2 a.m. nobody should have to find the right words for a community.',
  mend: 'Name the template in `send`: `{to: …, template: first-response}`. If none fits, write a new one.',
  *find(context) {
    const graph = flowOf(context);
    for (const [key, {step}] of Object.entries(graph.steps)) {
      const outside = outsideRecipient(context, step);
      if (!outside || step.send?.template) continue;
      yield {
        ...stepPlace(context, graph, key, ['send']),
        actual: outside,
        expected: ['template'],
        reason: `Unexpected message to \`${outside}\` without words, expected a \`template\``,
        ...witness(graph, key),
      };
    }
  },
};
