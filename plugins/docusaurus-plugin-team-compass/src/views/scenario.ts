import type {Timeline, TimelineFact, TimelineRow} from 'team-compass';
import {actorRef, actorRefs, entryRef, pageRef, type ViewContext} from './context';
import type {HolderView, Ref, ScenarioFactView, ScenarioRowView, ScenarioView} from './types';

/** A worked example with titles and addresses in place of ids. */
export function scenarioView(context: ViewContext, timeline: Timeline): ScenarioView {
  const {at, free, holds, never, later, sent, told, ...words} = timeline.then;
  const steps = (keys: string[]) => keys.map((key) => stepRef(context, key));
  const holders = (pairs: Timeline['given']): HolderView[] =>
    pairs.map(({role, person}) => ({role: actorRef(context, role), person}));
  return {
    name: timeline.name,
    process: entryRef(context, 'processes', timeline.process),
    starts: timeline.starts === null ? null : {time: timeline.starts, zone: context.config.time_zone},
    given: holders(timeline.given),
    rows: timeline.rows.map((row, index) => rowView(context, row, timeline.rows[index - 1])),
    then: {
      ...words,
      at: at === null ? null : stepRef(context, at),
      holds: holders(holds),
      free: actorRefs(context, free),
      sent: sent.map((id) => entryRef(context, 'templates', id)),
      told: actorRefs(context, told),
      never: steps(never),
      later: steps(later),
    },
  };
}

function rowView(context: ViewContext, row: TimelineRow, above: TimelineRow | undefined): ScenarioRowView {
  return {
    ...row,
    time: row.time === above?.time ? null : row.time,
    step: row.step === null ? null : stepRef(context, row.step),
    role: row.role === null ? null : actorRef(context, row.role),
    facts: row.facts.map((fact) => factView(context, fact)),
  };
}

function factView(context: ViewContext, fact: TimelineFact): ScenarioFactView {
  const view = {type: fact.type, person: null, words: null, refs: [], template: null};
  const role = (id: string) => [actorRef(context, id)];
  switch (fact.type) {
    case 'opened':
      return {...view, template: entryRef(context, 'templates', fact.template)};
    case 'sent': {
      const template = fact.template === null ? null : entryRef(context, 'templates', fact.template);
      return {...view, refs: actorRefs(context, fact.to), template};
    }
    case 'appointed': {
      const by = fact.by === null ? null : personName(context, fact.by);
      return {...view, person: fact.person, refs: role(fact.role), words: by};
    }
    case 'asked':
    case 'declined':
    case 'agreed':
    case 'kept':
    case 'told':
      return {...view, person: fact.person && personName(context, fact.person), refs: role(fact.role)};
    case 'claimed':
    case 'freed':
      return {...view, refs: role(fact.role)};
    case 'decided':
      return {...view, words: fact.words};
    case 'waits':
      return {...view, words: fact.wait};
    case 'goes on':
      return {...view, refs: [stepRef(context, fact.step)]};
    case 'continued':
      return {...view, refs: [entryRef(context, 'processes', fact.process)]};
    case 'took over':
      return {...view, person: fact.person};
    case 'ended':
      return {...view, words: fact.outcome.replaceAll('-', ' ')};
  }
}

/** Somebody without a name in the example is called by their role. */
const personName = (context: ViewContext, person: string): string =>
  Object.hasOwn(context.compass.roles, person) ? actorRef(context, person).title : person;

/** A step by its title, with its place on the page of its process. */
function stepRef(context: ViewContext, key: string): Ref {
  const [id = '', step = ''] = key.split('/');
  const process = context.compass.processes[id];
  if (!process) return {title: step, to: null};
  const {to} = pageRef(context, process.file);
  return {title: process.steps.find((own) => own.id === step)?.title ?? step, to: to && `${to}#${step}`};
}
