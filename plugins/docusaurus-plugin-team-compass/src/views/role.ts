import {
  type AtHand,
  type ByProcess,
  type Decision,
  type Holding,
  type News,
  type Role,
  roleFacts,
  type StepFacts,
  type WorkPart,
} from 'team-compass';
import {actorRef, actorRefs, entryRef, stepRef, type ViewContext} from './context';
import type {Ref, RoleStepsView, RoleView} from './types';

/** What the page of a role answers beside its prose. */
export function roleView(context: ViewContext, role: Role): RoleView {
  const {work, decisions, news, holding, atHand} = roleFacts(context.compass, role);
  return {
    holding: holdingView(context, holding),
    atHand: atHandView(context, atHand),
    work: stepsView(context, work, ({parts}) => parts.map((part) => workView(context, part))),
    decisions: stepsView(context, decisions, (step) =>
      step.decisions.map((decision) => decisionView(context, decision)),
    ),
    news: stepsView(context, news, (step) => step.news.map((item) => newsView(context, item))),
  };
}

/** Steps by process, each with its deadline and what there is to say of it. */
export function stepsView<Item extends {step: StepFacts}, Part>(
  context: ViewContext,
  found: ByProcess<Item>[],
  partsOf: (item: Item) => Part[],
): RoleStepsView<Part>[] {
  return found.map(({process, steps}) => ({
    process: entryRef(context, 'processes', process),
    steps: steps.map((item) => ({
      ...stepRef(context, item.step.key),
      number: item.step.number,
      within: item.step.within,
      every: item.step.every,
      until: item.step.until === null ? null : stepRef(context, item.step.until),
      ifLate: item.step.ifLate === null ? null : actorRef(context, item.step.ifLate),
      stopsAfter: item.step.timebox?.after ?? null,
      parts: partsOf(item),
    })),
  }));
}

function workView(context: ViewContext, part: WorkPart): WorkPart<Ref> {
  switch (part.kind) {
    case 'owner':
      return {...part, doneBy: actorRefs(context, part.doneBy)};
    case 'asked':
      return {...part, roles: actorRefs(context, part.roles), owner: personRef(context, part.owner)};
    default:
      return {...part, owner: personRef(context, part.owner)};
  }
}

function decisionView(context: ViewContext, decision: Decision): Decision<Ref> {
  if (decision.kind === 'choice') return decision;
  const role = decision.role === null ? null : actorRef(context, decision.role);
  return decision.kind === 'in-place'
    ? {...decision, role, owner: personRef(context, decision.owner)}
    : {...decision, role};
}

function newsView(context: ViewContext, news: News): News<Ref> {
  switch (news.kind) {
    case 'message': {
      const template = news.template === null ? null : entryRef(context, 'templates', news.template);
      return {...news, from: personRef(context, news.from), template};
    }
    case 'informed':
      return {...news, from: personRef(context, news.from)};
    case 'late':
      return {...news, who: personRef(context, news.who)};
  }
}

function holdingView(context: ViewContext, holding: Holding): Holding<Ref> {
  const actor = (id: string | null) => (id === null ? null : actorRef(context, id));
  return {
    ...holding,
    defaults: actorRefs(context, holding.defaults),
    candidates: actor(holding.candidates),
    tieBreak: actor(holding.tieBreak),
    backup: actor(holding.backup),
    handOver: holding.handOver.map((id) => entryRef(context, 'processes', id)),
    alsoIs: actorRefs(context, holding.alsoIs),
    backs: actorRefs(context, holding.backs),
    reachedOn: holding.reachedOn === null ? null : entryRef(context, 'channels', holding.reachedOn),
  };
}

function atHandView(context: ViewContext, {sends, opens, writesTo}: AtHand): AtHand<Ref> {
  const templates = (ids: string[]) => ids.map((id) => entryRef(context, 'templates', id));
  return {
    sends: templates(sends),
    opens: templates(opens),
    writesTo: writesTo.map((id) => entryRef(context, 'channels', id)),
  };
}

/** Who acts, in the middle of a sentence. */
function personRef(context: ViewContext, id: string): Ref {
  const ref = actorRef(context, id);
  return ref.to === null ? {...ref, title: ref.title.charAt(0).toLowerCase() + ref.title.slice(1)} : ref;
}
