import {processOf, type StepKey} from '../engine/graph';
import {holderVariable, roleOfVariable, setByStep} from '../engine/known';
import {nearest, quoteList} from '../model/names';
import {demand} from '../model/own';
import type {Check, CheckContext, Finding, KeyPath} from '../types';
import {flowOf, stepPlace} from './shared/flow';
import {knownOf, wayWithout} from './shared/known';
import {lostRoles} from './shared/names-of-kind';
import {isUnsure} from './shared/unsure';

/** What a message fills in is known on every way that leads to it. */
export const messageKnowsItsVariables: Check = {
  id: 'message-knows-its-variables',
  severity: 'error',
  summary: 'Every variable of a template is known on every way to the step that uses it.',
  why: 'Otherwise somebody must write to a community, or open an issue, without the fact that it is about.',
  mend: 'If it is known from the start, add it to `needs` of the process; if a step finds it out, to `sets` of that step. The message shows a way on which it is missing.',
  *find(context) {
    const graph = flowOf(context);
    const told = new Set<string>();
    for (const [key, before] of knownOf(context).at) {
      const {step} = demand(graph.steps, key);
      const after = new Set([...before, ...setByStep(step)]);
      const record = step.designates?.record_in;
      const found = [
        ...judge(context, key, step.open, ['open'], before),
        ...(record && !after.has(record)
          ? [unknownHere(context, key, record, ['designates', 'record_in'], after)]
          : []),
        ...judge(context, key, step.send?.template, ['send', 'template'], after),
      ];
      // What is unknown here is unknown on all that follows: one cause, one finding.
      for (const finding of found) {
        const variable = finding.actual;
        const once = `${processOf(key)} ${variable}`;
        // The variable may be the holder of a role whose page cannot be read, or is not there: that is told of there.
        const role = roleOfVariable(variable);
        if (isUnsure(context, role) || lostRoles(context).has(role)) continue;
        if (!told.has(once)) yield finding;
        told.add(once);
      }
    }
  },
};

type Unknown = Finding & {actual: string};

function* judge(
  context: CheckContext,
  key: StepKey,
  id: string | undefined,
  path: KeyPath,
  known: Set<string>,
): Iterable<Unknown> {
  const {templates} = context.compass;
  const template = id !== undefined && Object.hasOwn(templates, id) ? templates[id] : undefined;
  for (const variable of template?.variables ?? []) {
    if (!known.has(variable)) yield unknownHere(context, key, variable, path, known, template?.id);
  }
}

function unknownHere(
  context: CheckContext,
  key: StepKey,
  variable: string,
  path: KeyPath,
  known: Set<string>,
  template?: string,
): Unknown {
  const renamed = roleOnce(context, roleOfVariable(variable));
  const near = renamed ? [holderVariable(renamed)] : nearest(variable, known);
  const graph = flowOf(context);
  const use = template ? ` in the template \`${template}\`` : '';
  return {
    ...stepPlace(context, graph, key, path, 'value'),
    actual: variable,
    expected: near,
    reason: `Unexpected variable \`${variable}\`${use}, which may be unknown here, expected ${near.length > 0 ? quoteList(near) : 'one that is set on every way'}`,
    ...(renamed
      ? {note: `The role has the id \`${renamed}\` now, and whoever holds it is \`${near[0]}\` in a message.`}
      : wayWithout(context, key, variable)),
  };
}

/** The role that had another id once, which its page still says in `formerly`. */
const roleOnce = ({compass}: CheckContext, id: string): string | undefined =>
  Object.values(compass.roles).find(({file}) =>
    compass.pages[file]?.formerly.some((path) => path.split('/').at(-1) === id),
  )?.id;
