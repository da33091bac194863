import type {Channel, Template} from '../types';
import {entryFates} from './fact-changes';
import type {Pair} from './pair-up';
import type {EntryFate, ToldOfChannel, ToldOfTemplate} from './types';

export const templateFates = (pairs: Pair<Template>[]): EntryFate<Template, ToldOfTemplate>[] =>
  entryFates(
    pairs,
    ({title, owner, audience, variables = [], message, opens}) => ({
      title,
      owner,
      audience,
      variables,
      message,
      opens,
    }),
    ['title', 'owner', 'audience', 'variables', 'message', 'opens', 'source', 'issue'],
  );

export const channelFates = (pairs: Pair<Channel>[]): EntryFate<Channel, ToldOfChannel>[] =>
  entryFates(
    pairs,
    ({title, owner, medium, address = null, url = null, audience, if_down: ifDown = null}) => ({
      title,
      owner,
      medium,
      address,
      url,
      audience,
      ifDown,
    }),
    ['title', 'owner', 'medium', 'address', 'url', 'audience', 'if_down'],
  );
