import {mayBeSamePerson} from '../engine/roles';
import type {Check} from '../types';
import {flowOf, stepPlace, witness} from './shared/flow';

/** Whoever hears of a missed deadline is not the one who missed it. */
export const deadlineTellsAnother: Check = {
  id: 'deadline-tells-another',
  severity: 'error',
  summary: 'Who is told of a missed deadline is another person than who missed it, on every way.',
  why: 'Somebody who is asleep does not hear that they are late.',
  *find(context) {
    const graph = flowOf(context);
    for (const [key, {step}] of Object.entries(graph.steps)) {
      const told = step.if_late?.notify;
      if (told === undefined || !mayBeSamePerson(context.compass, told, step.owner)) continue;
      const how =
        told === step.owner ? 'owns the step' : `may be the same person as its owner \`${step.owner}\``;
      yield {
        ...stepPlace(context, graph, key, ['if_late', 'notify'], 'value'),
        actual: told,
        reason: `Unexpected \`${told}\`, who ${how}, expected somebody else to hear of it`,
        ...witness(graph, key),
      };
    }
  },
};
