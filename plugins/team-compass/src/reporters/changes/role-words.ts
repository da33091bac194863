import type {ToldOfRole} from '../../changes';
import {heldWords} from '../explain/role';
import {oneChange, quoted} from './say';
import type {FactWords} from './telling';
import {wordWords} from './term-words';

const held = (how: ToldOfRole['held']) => heldWords({held: how, holders: null, claimed: false});

/** What is to be said of a role. */
export const roleWords: FactWords<ToldOfRole> = {
  ...wordWords,
  held: (before, after) => [`it is now held ${held(after)}, not ${held(before)}`],
  holders: (before, after) =>
    oneChange(before, after, {
      came: (holders) => `it is now held by ${countWords(holders)}`,
      went: (holders) => `it is no longer said to be held by ${countWords(holders)}`,
      now: (holders, old) => `it is now held by ${countWords(holders)}, not by ${countWords(old)}`,
    }),
  claimed: (_before, after) => [
    after ? 'whoever claims a case now acts in it' : 'whoever claims a case no longer acts alone in it',
  ],
  default: (before, after, {the}) =>
    oneChange(before, after, {
      came: (id) => `until somebody agrees, ${the(id)} now has it`,
      went: (id) => `until somebody agrees, ${the(id)} no longer has it, and nobody else does`,
      now: (id, old) => `until somebody agrees, ${the(id)} now has it, not ${the(old)}`,
    }),
  mayDecline: (_before, after) => [
    after ? 'who is asked to take it may now decline' : 'who is asked to take it may no longer decline',
  ],
  tieBreak: (before, after, {the}) =>
    oneChange(before, after, {
      came: (id) => `when everybody declines, ${the(id)} appoints now`,
      went: (id) => `when everybody declines, ${the(id)} no longer appoints`,
      now: (id, old) => `when everybody declines, ${the(id)} appoints now, not ${the(old)}`,
    }),
  candidates: (before, after, {the}) =>
    oneChange(before, after, {
      came: (id) => `${the(id)} can now be asked to take it`,
      went: (id) => `${the(id)} can no longer be asked to take it`,
      now: (id, old) => `${the(id)} can now be asked to take it, not ${the(old)}`,
    }),
  backup: (before, after, {the}) =>
    oneChange(before, after, {
      came: (id) => `${the(id)} now stands in`,
      went: (id) => `${the(id)} no longer stands in, and nobody else does`,
      now: (id, old) => `${the(id)} now stands in, not ${the(old)}`,
    }),
  channel: (before, after, {channel}) =>
    oneChange(before, after, {
      came: (id) => `it is now reached on “${channel(id)}”`,
      went: (id) => `it is no longer reached on “${channel(id)}”`,
      now: (id, old) => `it is now reached on “${channel(id)}”, not on “${channel(old)}”`,
    }),
  rota: (before, after) =>
    oneChange(before, after, {
      came: (url) => `who holds it today is now shown at ${quoted(url)}`,
      went: (url) => `who holds it today is no longer shown at ${quoted(url)}`,
      now: (url, old) => `who holds it today is now shown at ${quoted(url)}, not at ${quoted(old)}`,
    }),
};

function countWords({min, max}: NonNullable<ToldOfRole['holders']>): string {
  if (min === max) return min === 1 ? 'one person' : `${min} people`;
  if (max === null) return `${min} people or more`;
  return min === null ? `${max} people at most` : `${min} to ${max} people`;
}
