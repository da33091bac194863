import type {Page, Role} from 'team-compass';
import {actorRef, entryOf, entryRef, pageRef, type ViewContext} from './context';
import {stepsOfRole, stepsOfTemplate} from './process';
import type {AboutView, Ref} from './types';

/** What stands beside the prose of a page: the facts of its front matter, where it is used, who owns it. */
export function aboutView(context: ViewContext, page: Page): AboutView {
  const entry = entryOf(context, page.file);
  return {
    kind: page.kind,
    facts: factsOf(context, page).filter(({refs}) => refs.length > 0),
    steps:
      page.kind === 'role'
        ? stepsOfRole(context, page.id)
        : page.kind === 'template'
          ? stepsOfTemplate(context, page.id)
          : [],
    usedOn:
      page.kind === 'term' || page.kind === 'role'
        ? (context.usedOn[page.file] ?? []).map((file) => pageRef(context, file))
        : [],
    owner: entry?.owner ? actorRef(context, entry.owner) : null,
    reviewBy: entry?.review_by ?? null,
  };
}

function factsOf(context: ViewContext, page: Page): AboutView['facts'] {
  const {compass} = context;
  const channel = compass.channels[page.id];
  const role = compass.roles[page.id];
  if (page.kind === 'role' && role) return roleFacts(context, role);
  if (page.kind !== 'channel' || !channel) return [];
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

function roleFacts(context: ViewContext, role: Role): AboutView['facts'] {
  const actor = (id: string | undefined) => (id ? [actorRef(context, id)] : []);
  const {holders} = role;
  const count =
    holders && (holders.min === holders.max ? `${holders.min}` : `${holders.min} to ${holders.max}`);
  return [
    {label: 'How many hold it', refs: count ? [text(count)] : []},
    {label: 'Until somebody is designated', refs: actor(role.default)},
    {label: 'Who can be asked', refs: actor(role.delegate_to)},
    {label: 'May decline', refs: role.may_decline ? [text('Yes')] : []},
    {label: 'When everybody declines', refs: actor(role.tie_break)},
    {label: 'Who steps in', refs: actor(role.backup)},
    {
      label: 'Where they are reached',
      refs: role.channel ? [entryRef(context, 'channels', role.channel)] : [],
    },
    {label: 'Who holds it today', refs: role.rota_url ? [{title: 'The rota', to: role.rota_url}] : []},
  ];
}

const text = (title: string): Ref => ({title, to: null});
const mailto = (address: string | undefined) => (address?.includes('@') ? `mailto:${address}` : null);
