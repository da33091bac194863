import type {Check, KeyPath, Step} from '../types';
import {flowOf, stepPlace, witness} from './shared/flow';

/** Whoever is told, asked or waited for is somebody else than who tells, asks and waits. */
export const recipientIsAnother: Check = {
  id: 'recipient-is-another',
  severity: 'error',
  summary:
    'A step does not send to, consult, inform or wait for its own owner alone: another role hears of it.',
  why: 'A message to oneself tells nobody, and an answer from oneself is never waited for.',
  mend: 'Name the role that has to hear of it. A step that somebody does alone says nothing: leave the line out.',
  *find(context) {
    const graph = flowOf(context);
    for (const [key, {step}] of Object.entries(graph.steps)) {
      for (const {roles, path, what} of partners(step)) {
        if (roles.length === 0 || roles.some((role) => role !== step.owner)) continue;
        yield {
          ...stepPlace(context, graph, key, path, 'value'),
          actual: step.owner,
          reason: `Unexpected \`${step.owner}\`, who owns the step, as the only one ${what}, expected another role`,
          ...witness(graph, key),
        };
      }
    }
  },
};

/** With whom a step has to do, field by field. */
const partners = (step: Step): {roles: string[]; path: KeyPath; what: string}[] => [
  {roles: listed(step.send?.to), path: ['send', 'to'], what: 'who gets its message'},
  {roles: listed(step.consulted), path: ['consulted'], what: 'who is consulted'},
  {roles: listed(step.informed), path: ['informed'], what: 'who is informed'},
  {
    roles: listed(step.wait_for?.reply_from),
    path: ['wait_for', 'reply_from'],
    what: 'whose answer it waits for',
  },
];

const listed = (roles: string | string[] = []): string[] => [roles].flat();
