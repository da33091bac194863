import {type Page, stepsWith} from 'team-compass';
import {actorRef, entryOf, entryRef, pageRef, type ViewContext} from './context';
import {pageHere} from './here';
import {stepsView} from './role';
import type {AboutView, Ref} from './types';

/** What stands below the prose of a page: the facts of its front matter, where it is used, who owns it. */
export function aboutView(context: ViewContext, page: Page): AboutView {
  const entry = entryOf(context, page.file);
  return {
    kind: page.kind,
    facts: page.kind === 'channel' ? channelFacts(context, page.id).filter(({refs}) => refs.length > 0) : [],
    steps: page.kind === 'template' ? stepsOfTemplate(context, page.id) : [],
    usedOn:
      page.kind === 'term' || page.kind === 'role'
        ? (context.usedOn[page.file] ?? []).map((file) => pageRef(context, file))
        : [],
    owner: entry?.owner ? actorRef(context, entry.owner) : null,
    reviewBy: entry?.review_by ?? null,
    here: pageHere(context, page.file),
  };
}

/** The steps that send or open a template. */
function stepsOfTemplate(context: ViewContext, template: string): AboutView['steps'] {
  const found = stepsWith(context.compass, (_process, step) =>
    step.send?.template === template || step.opens === template ? {step} : null,
  );
  return stepsView(context, found, () => []);
}

function channelFacts(context: ViewContext, id: string): AboutView['facts'] {
  const channel = context.compass.channels[id];
  if (!channel) return [];
  return [
    {
      label: 'Where',
      refs: [{title: channel.address ?? channel.url ?? '', to: channel.url ?? mailto(channel.address)}],
    },
    {
      label: 'Who reads it',
      refs: [text(channel.audience === 'team' ? 'Only the team' : 'The team and the communities')],
    },
    {label: 'When it is down', refs: [entryRef(context, 'channels', channel.if_down)]},
  ];
}

const text = (title: string): Ref => ({title, to: null});
const mailto = (address: string | undefined) => (address?.includes('@') ? `mailto:${address}` : null);
