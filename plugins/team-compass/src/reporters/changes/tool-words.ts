import type {ToldOfChannel, ToldOfTemplate} from '../../changes';
import {listChange, oneChange, quoted} from './say';
import {type FactWords, listOf} from './telling';
import {keptWords, renamedWords} from './term-words';

const readers = {team: 'the team only', communities: 'communities, too'};

const audienceWords = (_before: unknown, after: ToldOfTemplate['audience']) => [
  `it is now for ${readers[after]}`,
];

/** What is to be said of a template; the words of its message are shown beside it. */
export const templateWords: FactWords<ToldOfTemplate> = {
  title: renamedWords,
  owner: keptWords,
  audience: audienceWords,
  variables: (before, after) =>
    listChange(before, after, {
      came: (names) => `${listOf(names.map(quoted))} must now be filled in`,
      went: (names) => `${listOf(names.map(quoted))} need not be filled in any more`,
      order: 'what is filled in has another order',
    }),
  message: (before, after) =>
    oneChange(before, after, {
      came: () => 'it is now a message to copy',
      went: () => 'it is no longer a message to copy',
      now: () => 'its words changed',
    }),
  opens: (before, after) =>
    oneChange(before, after, {
      came: (url) => `its button now opens ${quoted(url)}`,
      went: (url) => `its button no longer opens ${quoted(url)}`,
      now: (url, old) => `its button now opens ${quoted(url)}, not ${quoted(old)}`,
    }),
};

/** What is to be said of a channel. */
export const channelWords: FactWords<ToldOfChannel> = {
  title: renamedWords,
  owner: keptWords,
  medium: (before, after) => [`it is now ${media[after]}, not ${media[before]}`],
  address: (before, after) =>
    oneChange(before, after, {
      came: (address) => `its address is now ${quoted(address)}`,
      went: (address) => `${quoted(address)} is no longer its address`,
      now: (address, old) => `its address is now ${quoted(address)}, not ${quoted(old)}`,
    }),
  url: (before, after) =>
    oneChange(before, after, {
      came: (url) => `it is now opened at ${quoted(url)}`,
      went: (url) => `it is no longer opened at ${quoted(url)}`,
      now: (url, old) => `it is now opened at ${quoted(url)}, not at ${quoted(old)}`,
    }),
  audience: audienceWords,
  ifDown: (before, after, {channel}) =>
    oneChange(before, after, {
      came: (id) => `when it is down, “${channel(id)}” takes its place`,
      went: (id) => `when it is down, “${channel(id)}” no longer takes its place`,
      now: (id, old) => `when it is down, “${channel(id)}” now takes its place, not “${channel(old)}”`,
    }),
};

export const media: Record<ToldOfChannel['medium'], string> = {
  chat: 'a chat',
  email: 'email',
  ticket: 'a desk for tickets',
  issue: 'a place for issues',
  phone: 'a telephone',
};
