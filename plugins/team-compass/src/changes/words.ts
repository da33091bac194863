import type {Role, Term} from '../types';
import {entryFates} from './fact-changes';
import type {Pair} from './pair-up';
import type {EntryFate, ToldOfRole, ToldOfWord} from './types';

export const termFates = (pairs: Pair<Term>[]): EntryFate<Term, ToldOfWord>[] =>
  entryFates(pairs, toldOfWord, toldFields);

export const roleFates = (pairs: Pair<Role>[]): EntryFate<Role, ToldOfRole>[] =>
  entryFates(pairs, toldOfRole, [
    ...toldFields,
    'held',
    'holders',
    'claimed',
    'default',
    'may_decline',
    'tie_break',
    'delegate_to',
    'backup',
    'channel',
    'rota_url',
  ]);

const toldFields: (keyof Term & keyof Role)[] = [
  'title',
  'owner',
  'plural',
  'abbreviation',
  'aliases',
  'avoid',
  'definition',
  'summary',
  'status',
  'replaced_by',
  'source',
];

function toldOfWord(word: Term | Role): ToldOfWord {
  return {
    title: word.title,
    owner: word.owner,
    plural: word.plural ?? null,
    abbreviation: word.abbreviation ?? null,
    aliases: word.aliases ?? [],
    avoid: word.avoid ?? [],
    definition: word.definition,
    status: word.status ?? 'current',
    replacedBy: word.replaced_by ?? null,
    source: word.source ?? null,
  };
}

function toldOfRole(role: Role): ToldOfRole {
  const {holders} = role;
  return {
    ...toldOfWord(role),
    held: role.held,
    holders: holders ? {min: holders.min ?? null, max: holders.max ?? null} : null,
    claimed: role.claimed ?? false,
    default: role.default ?? null,
    mayDecline: role.may_decline ?? false,
    tieBreak: role.tie_break ?? null,
    candidates: role.delegate_to ?? null,
    backup: role.backup ?? null,
    channel: role.channel ?? null,
    rota: role.rota_url ?? null,
  };
}
