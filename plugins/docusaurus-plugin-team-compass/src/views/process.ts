import {type Process, processFacts, resolveLink} from 'team-compass';
import {actorRefs, entryRef, stepRef, type ViewContext} from './context';
import {outcomeWords, stepViews} from './step';
import type {ProcessView, Ref} from './types';

/** A process in short, and its steps. */
export function processView(context: ViewContext, process: Process): ProcessView {
  const {startsWhen, needs, promises, roles, ends, goesOnAs} = processFacts(context.compass, process);
  const steps = (keys: string[]) => keys.map((key) => stepRef(context, key, process.id));
  return {
    startsWhen,
    needs: needs.map(({variable, setBy}) => needRef(context, variable, setBy)),
    promises: promises.map(({within, from, keptBy, states}) => ({
      within,
      from: stepRef(context, from, process.id),
      keptBy: steps(keptBy),
      states: states === null ? null : statedBy(context, states),
    })),
    roles: actorRefs(context, roles),
    ends: ends.map(({outcome, at}) => ({words: outcomeWords(outcome), at: steps(at)})),
    goesOnAs: goesOnAs.map(({processes: ids, at}) => ({
      processes: ids.map((id) => entryRef(context, 'processes', id)),
      at: steps(at),
    })),
    steps: stepViews(context, process),
  };
}

/** A variable in words, with the way to the step that finds it out where there is one such step. */
function needRef(context: ViewContext, variable: string, setBy: string[]): Ref {
  const [only] = setBy;
  const to = only !== undefined && setBy.length === 1 ? stepRef(context, only).to : null;
  return {title: variableWords(variable), to};
}

function statedBy(context: ViewContext, written: string): Ref {
  const found = resolveLink(context, written);
  return found?.type === 'external'
    ? {title: found.name.title ?? found.name.name, to: found.href}
    : {title: written, to: null};
}

/** `ticket_url` as people say it. */
const variableWords = (variable: string) => variable.replaceAll('_', ' ').replace(/\burl\b/, 'URL');
