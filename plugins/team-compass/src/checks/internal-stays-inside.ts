import {variablesOf} from '../engine/known';
import type {Check, CheckContext} from '../types';
import {flowOf, stepPlace, witness} from './shared/flow';
import {outsideRecipient} from './shared/recipients';

/** What is only for the team does not go outside. */
export const internalStaysInside: Check = {
  id: 'internal-stays-inside',
  severity: 'error',
  summary:
    'What goes outside, to a community or into a public issue, holds no template and no variable that is only for the team.',
  why: 'What has been sent cannot be taken back.',
  mend: 'Choose a template whose `audience` is `communities`, and take out of it what only the team may know. If it is no secret after all, say so where the step sets it.',
  *find(context) {
    const graph = flowOf(context);
    const internal = internalVariables(context);
    for (const [key, {step}] of Object.entries(graph.steps)) {
      const outside = outsideRecipient(context, step);
      const sent = templateOf(context, step.send?.template);
      const opened = templateOf(context, step.open);
      if (outside && sent?.audience === 'team') {
        yield {
          ...stepPlace(context, graph, key, ['send', 'template'], 'value'),
          actual: sent.id,
          reason: `Unexpected template \`${sent.id}\` for the team in a message to \`${outside}\`, expected one for communities`,
          ...witness(graph, key),
        };
      }
      for (const [template, at] of [
        [outside ? sent : undefined, ['send', 'template']],
        [opened, ['open']],
      ] as const) {
        for (const variable of template?.variables?.filter((name) => internal.has(name)) ?? []) {
          yield {
            ...stepPlace(context, graph, key, [...at], 'value'),
            actual: variable,
            reason: `Unexpected variable \`${variable}\` of the team in \`${template?.id}\`, which goes outside, expected none`,
            ...witness(
              graph,
              key,
              `\`${variable}\` is only for the team: \`${internal.get(variable)}\` says so. A public issue counts as outside.`,
            ),
          };
        }
      }
    }
  },
};

/** A variable that is internal in one process is internal everywhere: the step that says so. */
function internalVariables(context: CheckContext): Map<string, string> {
  const internal = new Map<string, string>();
  for (const [key, {step}] of Object.entries(flowOf(context).steps)) {
    for (const [name, {audience}] of Object.entries(variablesOf(step))) {
      if (audience === 'team' && !internal.has(name)) internal.set(name, key);
    }
  }
  return internal;
}

const templateOf = ({compass: {templates}}: CheckContext, id: string | undefined) =>
  id !== undefined && Object.hasOwn(templates, id) ? templates[id] : undefined;
