import type {ExitChange} from '../../changes';
import {whereTo} from '../explain/step';
import {notAs, quoted} from './say';
import type {Telling} from './telling';

type Exit = NonNullable<ExitChange['after']>;

/** What became of one way out of a step. */
export function exitWords(before: Exit | null, after: Exit | null, tell: Telling): string[] {
  if (!before) return after ? [cameWords(after, tell)] : [];
  if (!after)
    return before.id === null ? [] : [`the way out ${named(before)} to ${to(before, tell)} is gone`];
  return changedWords(before, after, tell);
}

function cameWords(exit: Exit, tell: Telling): string {
  if (exit.id === null) return `it now goes on to ${to(exit, tell)}, whatever came of it`;
  const wait = exit.wait === null ? '' : ` after ${exit.wait}`;
  return `there is a new way out: ${named(exit)} leads to ${to(exit, tell)}${wait}`;
}

function changedWords(before: Exit, after: Exit, tell: Telling): string[] {
  const subject = after.id === null ? 'it' : named(after);
  const [now, old] = [to(after, tell), to(before, tell)];
  return [
    ...(before.words === after.words ? [] : [`the way out ${named(before)} now reads ${named(after)}`]),
    ...(now === old ? [] : [`${subject} now leads to ${now}, not to ${old}`]),
    ...(before.wait === after.wait ? [] : [`${subject} ${waitWords(before.wait, after.wait)}`]),
  ];
}

function waitWords(before: string | null, after: string | null): string {
  if (after === null) return `no longer waits ${before} first`;
  return `now waits ${before === null ? `${after} first` : notAs(after, before, ' first')}`;
}

const named = ({words, id}: Exit) => quoted(words ?? id ?? '');

const to = ({leads}: Exit, tell: Telling) =>
  leads.type === 'process' ? `“${whereTo(leads, tell)}”` : whereTo(leads, tell);
